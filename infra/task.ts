import { Duration } from "aws-cdk-lib";
import { JitterType } from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import type { Construct } from "constructs";
import type { StepFunction } from "./step-function.ts";

/** What the person can mend, or we got wrong before it began: trying again changes nothing. */
const final = ["Problem", "BadInput"];
const busy = ["Lambda.TooManyRequestsException", "Lambda.ServiceException", "Lambda.SdkClientException"];

/** A state that runs a step. Steps may run twice, so whatever else goes wrong is tried again, further and further apart. */
export function task(scope: Construct, id: string, { handler }: StepFunction): LambdaInvoke {
  const invoke = new LambdaInvoke(scope, id, {
    lambdaFunction: handler,
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
  });
  const pauses = { interval: Duration.seconds(2), backoffRate: 2, jitterStrategy: JitterType.FULL };
  invoke.addRetry({ errors: final, maxAttempts: 0 });
  invoke.addRetry({ errors: busy, maxAttempts: 12, maxDelay: Duration.seconds(60), ...pauses });
  invoke.addRetry({ errors: ["States.ALL"], maxAttempts: 4, maxDelay: Duration.seconds(30), ...pauses });
  return invoke;
}
