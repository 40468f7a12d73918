import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { explain } from "./explain.ts";
import type { Stage } from "./stage.ts";

/** Who may come in: people are added by whoever runs this, and sign in by authorisation code with PKCE. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { name, retainData }: Stage) {
    super(scope, id);
    this.pool = new UserPool(this, "Pool", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: retainData,
      removalPolicy: retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    explain(this.pool, "AwsSolutions-COG2", "A second factor is offered; a department may make it a must.");
    explain(
      this.pool,
      "AwsSolutions-COG3",
      "Nobody signs up by themselves; the plan that adds this costs per user.",
    );
    explain(this.pool, "AwsSolutions-COG8", "The plan that watches for stolen passwords costs per user.");
    this.domain = this.pool.addDomain("Domain", {
      // Names are shared by all of AWS: the stack's own id keeps this one apart.
      cognitoDomain: { domainPrefix: `hindsight-${name}-${this.node.addr.slice(-10)}` },
    });
  }

  /** The client of the pages at one address. */
  clientFor(address: string): UserPoolClient {
    return this.pool.addClient("Pages", {
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${address}/signed-in`],
        logoutUrls: [`${address}/`],
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
