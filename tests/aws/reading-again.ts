import { SFNClient } from "@aws-sdk/client-sfn";
import { judge, rubric } from "@hindsight/checks";
import { ReadingChoice, type Price } from "@hindsight/core/reading-plan";
import { cloudReadings } from "../../web/src/cloud/cloud-readings.ts";
import { answerText, type AskedPost } from "../second-reader/answer-in-folder.ts";
import { scriptedModels, type Script } from "../second-reader/scripted-models.ts";
import { audited, aws } from "./auditing.ts";
import type { Handler } from "./local-aws.ts";
import { runWorkflow } from "./local-workflow.ts";
import { definitionOf, production, synthesise } from "./synthesise.ts";
import { xExportFiles } from "./x-files.ts";

const definition = definitionOf(synthesise(production).template, "AuditWorkflow");

/** What the model says until a test has it say something else; it starts with each use of `withScript`. */
let script: Script = () => ({ status: 500 });

/** The model of this test file: a Bedrock on loopback. */
export const models = await scriptedModels((posts, nth) => script(posts, nth));
process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = models.address;

/** Has the model follow a script from now on, `nth` counted anew; returns how to learn what it was asked since. */
export function withScript(next: Script): () => readonly string[] {
  const before = models.asked.length;
  script = (posts, nth) => next(posts, nth - before);
  return () => models.asked.slice(before).map(({ words }) => words);
}

/** Finds the coffee machine, and nothing else. */
export const coffee = (posts: readonly AskedPost[]): string =>
  answerText(
    posts,
    posts
      .filter(({ text }) => text.includes("Coffee machine"))
      .map(({ n }) => ({
        n,
        check: "employer-disparagement",
        quote: "Coffee machine on the second floor",
        why: "This may read as running down where you work.",
        severity: "low",
        confidence: 0.8,
      })),
  );

/** The settings that the template gives. */
export const settings = { kind: "bedrock", model: "amazon.nova-lite-v1:0", region: "eu-west-2" } as const;

/** Second readings as the pages have them. */
export const readings = (price: Price = { in: 0.06, out: 0.24 }) =>
  cloudReadings({
    stores: aws.stores,
    judge,
    rubric,
    workflows: new SFNClient({}),
    workflow: "arn:aws:states:eu-west-2:123456789012:stateMachine:audit",
    settings,
    price,
    ceiling: 5,
    now: aws.place.now,
  });

/** An audit of so many posts that is ready, with a plan to read all of it again. */
export async function plannedAudit(posts: number) {
  const auditId = await aws.upload(xExportFiles(posts));
  await audited(auditId);
  return { auditId, plan: await readings().plan(auditId, ReadingChoice.parse({}), settings) };
}

/** Starts a reading and runs what that started, with some handlers exchanged. */
export async function readAgain(
  auditId: string,
  {
    ceiling = 5,
    price,
    exchanged = {},
  }: {
    ceiling?: number;
    price?: Price;
    exchanged?: Readonly<Record<string, Handler>>;
  } = {},
) {
  const before = aws.started.length;
  const order = { settings, mayLeave: true, price: { in: 0, out: 0 }, ceiling };
  await readings(price).start(auditId, order);
  const [run] = aws.started.slice(before);
  if (!run) throw new Error("nothing was started");
  return runReading(run.input, exchanged);
}

/** Runs a reading that was started with this input, with some handlers exchanged. */
export const runReading = (input: string, exchanged: Readonly<Record<string, Handler>> = {}) =>
  runWorkflow(
    definition,
    { ...aws, handlers: { ...aws.handlers, ...exchanged } },
    JSON.parse(input) as { auditId: string; readAgain: string },
  );

/** How a reading stands. */
export const readingOf = (auditId: string) => aws.stores.papers.get(auditId, "reading");
