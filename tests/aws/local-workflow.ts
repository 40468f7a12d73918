import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { AwsPlace } from "@hindsight/store/aws";
import { StateMachine, type StateMachineDefinition } from "aws-local-stepfunctions";
import type { Handler } from "./local-aws.ts";

type States = Record<string, Record<string, unknown>>;

/**
 * The definition as it was synthesised, with the two things that the interpreter lacks put beside each distributed map as tasks of their
 * own: its item reader before it, its result writer after it.
 */
export function interpretable(definition: Record<string, unknown>): StateMachineDefinition {
  const { States } = structuredClone(definition) as { States: States };
  const maps = Object.entries(States).filter(([, { ItemReader }]) => ItemReader !== undefined);
  for (const [name, state] of maps) putBeside(States, name, state);
  return { ...definition, States } as unknown as StateMachineDefinition;
}

function putBeside(States: States, name: string, state: Record<string, unknown>): void {
  const [reader, writer] = ["ItemReader", "ResultWriter"].map((task) => `${task} of ${name}`) as [
    string,
    string,
  ];
  const aside = (ResultPath: string | null, Next: unknown) => ({
    Type: "Task",
    Resource: "arn:aws:states:::s3",
    ResultPath,
    Next,
    Catch: state.Catch,
  });
  for (const each of Object.values(States)) {
    if (each.Next === name) each.Next = reader;
    for (const way of (each.Choices ?? []) as { Next: string }[]) if (way.Next === name) way.Next = reader;
  }
  States[reader] = aside("$.items", name);
  States[writer] = aside(null, state.Next);
  States[name] = { ...state, ItemsPath: "$.items", Next: writer };
}

/** Runs a definition over real handlers, with pauses of no time. Resolves with the names of the states that were entered. */
export async function runWorkflow(
  definition: Record<string, unknown>,
  { place, handlers }: { readonly place: AwsPlace; readonly handlers: Readonly<Record<string, Handler>> },
  input: { readonly auditId: string; readonly readAgain?: string },
): Promise<{ readonly entered: readonly string[]; readonly error: unknown }> {
  const entered: string[] = [];
  const tasks: Record<string, Handler> = { ...handlers, ...besideTheMaps(place) };
  const asTask = (name: string, handler: Handler) => (given: unknown) => {
    entered.push(name);
    return asLambda(handler, given) as Promise<string>;
  };
  const machine = new StateMachine(interpretable(definition), { validationOptions: { noValidate: true } });
  const execution = machine.run(input, {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(
        Object.entries(tasks).map(([name, handler]) => [name, asTask(name, handler)]),
      ),
      waitTimeOverrides: { UntilStepsEnded: 0 },
      retryIntervalOverrides: Object.fromEntries(Object.keys(tasks).map((name) => [name, 0])),
    },
  });
  const error = await execution.result.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { entered, error };
}

/** Input and output go through JSON, and an error leaves as Lambda reports it. */
async function asLambda(handler: Handler, given: unknown): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify((await handler(JSON.parse(JSON.stringify(given)))) ?? null)) as unknown;
  } catch (error) {
    const { name, message } = error as Error;
    const said = JSON.stringify({ errorType: name, errorMessage: message, trace: [] });
    throw Object.assign(new Error(said), { name });
  }
}

function besideTheMaps({ s3, bucket: Bucket }: AwsPlace): Record<string, Handler> {
  const reader: Handler = async (given) => {
    const { list } = given as { list: string };
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: list }));
    return JSON.parse((await Body?.transformToString()) ?? "") as unknown;
  };
  const writer: Handler = async (given) => {
    const { auditId } = given as { auditId: string };
    const Key = `batches/${auditId}/map/7c1f0a7e/SUCCEEDED_0.json`;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: "[]" }));
    return null;
  };
  return Object.fromEntries(
    ["CheckPosts", "ReadAgain"].flatMap((map) => [
      [`ItemReader of ${map}`, reader],
      [`ResultWriter of ${map}`, writer],
    ]),
  );
}
