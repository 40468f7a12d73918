import type { Audit } from "../audit.ts";
import type { Judge } from "../check.ts";
import type { Audits, Ledger, PaperFolder, PostBatches } from "../ports.ts";
import type { LeftOut, PlaceInBatch, ReadingChoice, ReadingPlan } from "../reading-plan.ts";
import { Problem } from "../problem.ts";
import type { ReaderSettings } from "../second-reader.ts";
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

/** Which audit, which of its posts, for whom to read, and when: UTC, ISO 8601. */
export interface PlanReadingInput {
  readonly auditId: string;
  readonly choice: ReadingChoice;
  readonly settings: ReaderSettings;
  readonly at: string;
}

/** Of one request: enough posts to be worth its rubric, few enough for a small model to keep apart. */
const requestSize = { tokens: 3000, posts: 30 } as const;
/** Letters of the profile that are shown. */
const bioShown = 280;

/** Writes down what a second reader is to read, going on with an earlier plan that was the same; sends nothing. Throws `older-rules`, and `no-such-audit` unless the audit is ready. */
export function planReading(needs: PlanReadingNeeds, input: PlanReadingInput): Promise<ReadingPlan> {
  return leaveNothing(needs.audits, input.auditId, [needs.papers], () => plan(needs, input));
}

async function plan(needs: PlanReadingNeeds, { auditId, choice, settings, at }: PlanReadingInput) {
  const audit = await openAudit(needs.audits, auditId);
  if (audit.state !== "ready") throw new Problem("no-such-audit");
  if (audit.rules !== needs.judge.rules) throw new Problem("older-rules");

  const chosen = await placesToRead(needs, audit, choice);
  const { sets, tokens } = await planSets(needs, audit, await needs.ledger.clues(auditId), choice);
  const fresh: ReadingPlan = {
    id: at,
    rules: audit.rules,
    choice,
    ...chosen,
    tokens: chosen.tokens + tokens,
    sets,
  };
  const reading = { ...fresh, id: (await unfinishedId(needs.papers, auditId, fresh, settings)) ?? at };
  await needs.papers.put(auditId, "readingPlan", reading);
  return reading;
}

/** The id of an earlier plan that asks the very same of the same reader and was not done: what it had answered stands. */
async function unfinishedId(
  papers: PaperFolder,
  auditId: string,
  fresh: ReadingPlan,
  settings: ReaderSettings,
): Promise<string | undefined> {
  const [earlier, status] = [await papers.get(auditId, "readingPlan"), await papers.get(auditId, "reading")];
  if (!earlier || status?.planId !== earlier.id || status.state === "done") return undefined;
  const isSame =
    JSON.stringify({ ...earlier, id: fresh.id }) === JSON.stringify(fresh) &&
    JSON.stringify(status.settings) === JSON.stringify(settings);
  return isSame ? earlier.id : undefined;
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
      if (post.kind === "bio") bio ??= post.text.slice(0, bioShown);
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
