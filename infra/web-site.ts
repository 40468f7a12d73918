import { CfnOutput, Duration, Fn } from "aws-cdk-lib";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FunctionUrlAuthType, InvokeMode } from "aws-cdk-lib/aws-lambda";
import { HttpMethods } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { readerSettings } from "./ask-model.ts";
import type { AuditWorkflow } from "./audit-workflow.ts";
import type { EraseWorkflow } from "./erase-workflow.ts";
import { explain } from "./explain.ts";
import type { SignIn } from "./sign-in.ts";
import type { Stage } from "./stage.ts";
import { StepFunction } from "./step-function.ts";
import type { Storage } from "./storage.ts";

/** Passes on the name the visitor used: the function behind hears only its own. */
const passName = `function handler(event) {
  var request = event.request;
  request.headers["x-hindsight-host"] = { value: request.headers.host.value };
  return request;
}`;

const everything = ["uploads/*", "batches/*", "bodies/*", "pictures/*"];

/** The pages: one function that streams its answers, behind CloudFront, which alone knows the secret it asks for. */
export class WebSite extends Construct {
  readonly pages: StepFunction;

  constructor(
    scope: Construct,
    id: string,
    parts: {
      handlers: string;
      storage: Storage;
      workflow: AuditWorkflow;
      erase: EraseWorkflow;
      signIn: SignIn;
      stage: Stage;
    },
  ) {
    super(scope, id);
    const { storage, workflow, erase, signIn, stage } = parts;
    const secret = (name: string) => {
      const made = new Secret(this, name, {
        generateSecretString: { passwordLength: 48, excludePunctuation: true },
      });
      explain(made, "AwsSolutions-SMG4", "Changing it signs everybody out; it is changed by deploying anew.");
      return made.secretValue.unsafeUnwrap();
    };
    const edgeSecret = secret("EdgeSecret");

    this.pages = new StepFunction(this, "Pages", {
      ...parts,
      name: "web",
      memoryMb: 1024,
      timeout: Duration.minutes(5),
      environment: {
        HINDSIGHT_EDGE_SECRET: edgeSecret,
        HINDSIGHT_SESSION_SECRET: secret("SessionSecret"),
        HINDSIGHT_ERASE_WORKFLOW: erase.machine.stateMachineArn,
        HINDSIGHT_UPLOAD_ORIGIN: `https://${storage.bucket.bucketRegionalDomainName}`,
        HINDSIGHT_USER_POOL: signIn.pool.userPoolId,
        OIDC_ISSUER: signIn.pool.userPoolProviderUrl,
        OIDC_SIGN_OUT: `${signIn.domain.baseUrl()}/logout`,
        ...(stage.secondReader && {
          ...readerSettings(stage.secondReader),
          HINDSIGHT_READER_CEILING: String(stage.secondReader.ceiling),
          HINDSIGHT_WORKFLOW: workflow.machine.stateMachineArn,
        }),
      },
      rights: {
        read: everything,
        write: everything,
        remove: everything,
        goOn: ["uploads/*"],
        rows: ["audit#*", "ledger#*", "papers#*"],
        owners: ["owner#*"],
        counts: ["allowance#*"],
      },
    });
    const { handler } = this.pages;
    // Audits are started by their upload; only a second reading is started from here.
    const started = stage.secondReader ? [erase.machine, workflow.machine] : [erase.machine];
    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ["states:StartExecution"],
        resources: started.map(({ stateMachineArn }) => stateMachineArn),
      }),
    );

    handler.addToRolePolicy(
      new PolicyStatement({
        actions: ["cognito-idp:ListUserPoolClients", "cognito-idp:DescribeUserPoolClient"],
        resources: [signIn.pool.userPoolArn],
      }),
    );

    // Open to the world, but the app answers nobody who does not know the secret: signed requests would forbid plain forms.
    const url = handler.addFunctionUrl({
      authType: FunctionUrlAuthType.NONE,
      invokeMode: InvokeMode.RESPONSE_STREAM,
    });
    const origin = new HttpOrigin(Fn.select(2, Fn.split("/", url.url)), {
      customHeaders: { "x-hindsight-edge": edgeSecret },
      readTimeout: Duration.seconds(60),
    });
    const behaviour = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, "PassName", { code: FunctionCode.fromInline(passName) }),
        },
      ],
    };
    const site = new Distribution(this, "Distribution", {
      defaultBehavior: {
        ...behaviour,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      // Names of assets change with their content.
      additionalBehaviors: { "/assets/*": { ...behaviour, cachePolicy: CachePolicy.CACHING_OPTIMIZED } },
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    });
    explain(site, "AwsSolutions-CFR1", "Doctors work abroad too.");
    explain(
      site,
      "AwsSolutions-CFR2",
      "Everything behind it asks to sign in; a firewall can be put before it.",
    );
    explain(site, "AwsSolutions-CFR3", "Access logs would keep addresses of people and of their audits.");
    explain(
      site,
      "AwsSolutions-CFR4",
      "CloudFront's own certificate brings this; a domain of one's own lifts it.",
    );

    const address = `https://${site.distributionDomainName}`;
    const client = signIn.clientFor(address);
    storage.bucket.addCorsRule({
      allowedOrigins: ["https://*.cloudfront.net"],
      allowedMethods: [HttpMethods.PUT],
      allowedHeaders: ["x-amz-checksum-sha256"],
      maxAge: 3600,
    });
    new CfnOutput(this, "Address", { value: address });
    new CfnOutput(this, "ClientId", { value: client.userPoolClientId });
  }
}
