import { Aws } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { StageReader } from "./stage-reader.ts";
import type { StepFunction } from "./step-function.ts";
import { explain } from "./explain.ts";

/** What a profile begins with that reaches its model in several regions. */
const profile = /^(?:eu|us|us-gov|apac|jp|au|ca|global)\./;

/** The model, for a function's environment. */
export const readerSettings = ({ model, region }: StageReader): Record<string, string> => ({
  HINDSIGHT_READER_MODEL: model,
  HINDSIGHT_READER_REGION: region,
});

/** Lets a function ask this one model (Converse needs no other right), and through a profile only by way of that profile. */
export function allowToAsk({ handler }: StepFunction, { model, region }: StageReader): void {
  const actions = ["bedrock:InvokeModel"];
  const arn = (where: string, what: string) => `arn:${Aws.PARTITION}:bedrock:${where}:${what}`;
  if (!profile.test(model)) {
    const resources = [arn(region, `:foundation-model/${model}`)];
    handler.addToRolePolicy(new PolicyStatement({ actions, resources }));
    return;
  }
  const profileArn = arn(region, `${Aws.ACCOUNT_ID}:inference-profile/${model}`);
  handler.addToRolePolicy(new PolicyStatement({ actions, resources: [profileArn] }));
  handler.addToRolePolicy(
    new PolicyStatement({
      actions,
      resources: [arn("*", `:foundation-model/${model.replace(profile, "")}`)],
      conditions: { StringEquals: { "bedrock:InferenceProfileArn": profileArn } },
    }),
  );
  explain(handler.role ?? handler, "AwsSolutions-IAM5", "The profile chooses the region; the model is one.", [
    { regex: "/^Resource::arn:<AWS::Partition>:bedrock:\\*::foundation-model\\/[a-z0-9.:-]+$/g" },
  ]);
}
