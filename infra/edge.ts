import { Duration, Fn } from "aws-cdk-lib";
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
import type { FunctionUrl } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { explain } from "./explain.ts";

/** Passes on the name the visitor used: the function behind hears only its own. */
const passName = `function handler(event) {
  var request = event.request;
  request.headers["x-hindsight-host"] = { value: request.headers.host.value };
  return request;
}`;

/** CloudFront before the function of the pages: it alone tells that function the secret it asks for. */
export function edge(scope: Construct, pages: FunctionUrl, secret: string): Distribution {
  const behaviour = {
    origin: new HttpOrigin(Fn.select(2, Fn.split("/", pages.url)), {
      customHeaders: { "x-hindsight-edge": secret },
      readTimeout: Duration.seconds(60),
    }),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    functionAssociations: [
      {
        eventType: FunctionEventType.VIEWER_REQUEST,
        function: new EdgeFunction(scope, "PassName", { code: FunctionCode.fromInline(passName) }),
      },
    ],
  };
  const site = new Distribution(scope, "Distribution", {
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
  return site;
}
