import type { Audit } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Audits, Ledger, PaperFolder, PostBatches } from "../ports.ts";
import type { LeftOut, PlaceInBatch, ReadingChoice, ReadingPlan } from "../reading-plan.ts";
import { Problem } from "../problem.ts";
import { chooseToRead, sameWords } from "./choose-to-read.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";
import { planSets } from "./plan-sets.ts";
import { tokensOf } from "./tokens-of.ts";

/** What `planReading` asks for. */
export interface PlanReadingNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
  readonly ledger: Ledger;
  readonly papers: PaperFolder;
  readonly judge: Judge;
}

/** Which audit, which of its posts, and when: UTC, ISO 8601. */
export interface PlanReadingInput {
  readonly auditId: string;
  readonly choice: ReadingChoice;
  readonly at: string;
}

/** Of one request: enough posts to be worth its rubric, few enough for a small model to keep apart. */
const requestSize = { tokens: 3000, posts: 30 } as const;
/** False alarms that are shown as examples, and how much of each. */
const harmlessShown = { posts: 8, letters: 280 } as const;

/** Writes down what a second reader is to read; sends nothing. Throws `older-rules`, and `no-such-audit` unless the audit is ready. */
export function planReading(needs: PlanReadingNeeds, input: PlanReadingInput): Promise<ReadingPlan> {
  return leaveNothing(needs.audits, input.auditId, [needs.papers], () => plan(needs, input));
}

async function plan(needs: PlanReadingNeeds, { auditId, choice, at }: PlanReadingInput) {
  const audit = await openAudit(needs.audits, auditId);
  if (audit.state !== "ready") throw new Problem("no-such-audit");
  if (audit.rules !== needs.judge.rules) throw new Problem("older-rules");

  const chosen = await placesToRead(needs, audit, choice);
  const { sets, tokens } = await planSets(needs, audit, await needs.ledger.clues(auditId), choice);
  const reading: ReadingPlan = {
    id: at,
    rules: audit.rules,
    choice,
    ...chosen,
    tokens: chosen.tokens + tokens,
    sets,
    harmless: await falseAlarms(needs.ledger, auditId),
  };
  await needs.papers.put(auditId, "readingPlan", reading);
  return reading;
}

async function placesToRead(
  { batches, judge }: PlanReadingNeeds,
  audit: Audit,
  choice: ReadingChoice,
): Promise<Pick<ReadingPlan, "requests" | "posts" | "tokens" | "leftOut" | "bio">> {
  const requests: PlaceInBatch[][] = [];
  const leftOut: Record<keyof LeftOut, number> = {
    reposts: 0,
    deleted: 0,
    short: 0,
    repeated: 0,
    notChosen: 0,
  };
  const met = new Set<string>();
  let [posts, tokens, room] = [0, 0, 0];
  let bio: string | undefined;

  for (let batch = 0; batch < audit.batches; batch += 1) {
    for (const [at, post] of (await batches.read(audit.id, batch)).entries()) {
      if (post.kind === "bio") bio ??= post.text.slice(0, harmlessShown.letters);
      const why = chooseToRead(choice, post, () => judge.judge(post, audit.author));
      if (why !== undefined) {
        leftOut[why] += 1;
        continue;
      }
      if (met.has(sameWords(post))) {
        leftOut.repeated += 1;
        continue;
      }
      met.add(sameWords(post));

      const cost = tokensOf(post);
      const last = requests.at(-1);
      if (!last || last.length >= requestSize.posts || cost > room) {
        requests.push([]);
        room = requestSize.tokens;
      }
      requests.at(-1)?.push([batch, at]);
      room -= cost;
      posts += 1;
      tokens += cost;
    }
  }
  return { requests, posts, tokens, leftOut, bio };
}

async function falseAlarms(ledger: Ledger, auditId: string): Promise<ReadingPlan["harmless"]> {
  const range = { offset: 0, limit: harmlessShown.posts };
  const { items } = await ledger.page(auditId, { decision: "false-alarm" }, range);
  return items.flatMap(({ post, findings: [first] }) =>
    first ? [{ check: first.check, text: post.text.slice(0, harmlessShown.letters) }] : [],
  );
}
