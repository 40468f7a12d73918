import { expect, test } from "vitest";
import { Match } from "aws-cdk-lib/assertions";
import { development, production, synthesise } from "./synthesise.ts";

const { template } = synthesise(production);

test("nobody signs themselves up, and signing in is by code alone", () => {
  template.hasResourceProperties("AWS::Cognito::UserPool", {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: "ACTIVE",
  });
  template.hasResourceProperties("AWS::Cognito::UserPoolClient", {
    AllowedOAuthFlows: ["code"],
    AllowedOAuthScopes: ["openid"],
    GenerateSecret: true,
    PreventUserExistenceErrors: "ENABLED",
  });
});

test("the edge speaks only HTTPS, tells the function its secret and who was visited, and keeps no page", () => {
  template.hasResourceProperties("AWS::CloudFront::Distribution", {
    DistributionConfig: Match.objectLike({
      DefaultCacheBehavior: Match.objectLike({
        ViewerProtocolPolicy: "redirect-to-https",
        // CachingDisabled, by the id AWS gives it.
        CachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
        FunctionAssociations: [Match.objectLike({ EventType: "viewer-request" })],
      }),
      Origins: [
        Match.objectLike({
          OriginCustomHeaders: [Match.objectLike({ HeaderName: "x-hindsight-edge" })],
          CustomOriginConfig: Match.objectLike({ OriginProtocolPolicy: "https-only" }),
        }),
      ],
    }),
  });
});

test("the pages may touch people's data and start an erasure, and no audit's workflow unless it can read again", () => {
  const { template: plain } = synthesise(development);
  const policies = Object.values(plain.findResources("AWS::IAM::Policy")).filter((policy) =>
    JSON.stringify(policy).includes("cognito-idp:DescribeUserPoolClient"),
  );
  expect(policies).toHaveLength(1);
  const text = JSON.stringify(policies);
  expect(text).toContain("states:StartExecution");
  expect(text).toMatch(/EraseWorkflow/);
  expect(text).not.toMatch(/AuditWorkflow/);
  expect(text).not.toMatch(/"Action":"\*"|dynamodb:Scan/);
});

test("the bucket takes parts from pages, and answers no other method from another site", () => {
  template.hasResourceProperties("AWS::S3::Bucket", {
    CorsConfiguration: {
      CorsRules: [Match.objectLike({ AllowedMethods: ["PUT"], AllowedHeaders: ["x-amz-checksum-sha256"] })],
    },
  });
});

test("the pages alone list a person's audits, by the index of owners, and count what a person does", () => {
  template.hasResourceProperties("AWS::DynamoDB::Table", {
    GlobalSecondaryIndexes: [
      Match.objectLike({
        IndexName: "owner",
        KeySchema: [
          { AttributeName: "owner", KeyType: "HASH" },
          { AttributeName: "createdAt", KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "KEYS_ONLY" },
      }),
    ],
  });
  for (const right of ["/index/owner", "dynamodb:UpdateItem"]) {
    const roles = Object.entries(template.findResources("AWS::IAM::Policy"))
      .filter(([, policy]) => JSON.stringify(policy).includes(right))
      .map(([id]) => id);
    expect(roles).toEqual([expect.stringMatching(/^WebSite/)]);
  }
});
