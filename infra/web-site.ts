import { CfnOutput, Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FunctionUrlAuthType, InvokeMode } from "aws-cdk-lib/aws-lambda";
import { HttpMethods } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { readerSettings } from "./ask-model.ts";
import type { AuditWorkflow } from "./audit-workflow.ts";
import type { EraseWorkflow } from "./erase-workflow.ts";
import { edge } from "./edge.ts";
import { explain } from "./explain.ts";
import type { SignIn } from "./sign-in.ts";
import type { Stage } from "./stage.ts";
import { StepFunction } from "./step-function.ts";
import type { Storage } from "./storage.ts";

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
    const site = edge(this, url, edgeSecret);
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
