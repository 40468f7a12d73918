import { NagSuppressions } from "cdk-nag";
import type { IConstruct } from "constructs";

/** What exactly is set aside: the finding's own words, or a pattern for them. */
export type Exactly = string | { readonly regex: string };

/** Sets aside one rule of cdk-nag for a construct and what is inside it, with the reason; there is no other way to do so here. */
export function explain(
  construct: IConstruct,
  id: string,
  reason: string,
  appliesTo?: readonly Exactly[],
): void {
  const rule = appliesTo === undefined ? { id, reason } : { id, reason, appliesTo: [...appliesTo] };
  NagSuppressions.addResourceSuppressions(construct, [rule], true);
}

/** Rights to any audit's objects in areas of the bucket, given as a pattern. */
export const inBucket = (areas: string): Exactly => ({
  regex: `/^Resource::(<Storage|arn:<AWS::Partition>:s3:::<Storage).*>\\/${areas}\\//g`,
});

/** What every workflow needs to write its log and its trace; AWS knows no narrower name for either. */
export const logsAndTraces = {
  reason: "Log deliveries and traces have no narrower name; versions of a function are the function.",
  appliesTo: ["Resource::*", { regex: "/^Resource::<.*Function.*\\.Arn>:\\*$/g" }],
} as const;
