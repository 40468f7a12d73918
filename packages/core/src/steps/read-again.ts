import { stagesOn } from "../author.ts";
import type { Audits, Ledger, PaperFolder, PostBatches } from "../ports.ts";
import type { Post } from "../post.ts";
import { Problem } from "../problem.ts";
import type { PlaceInBatch, ReadingChoice, ReadingPlan } from "../reading-plan.ts";
import type { HarmlessPost, PostToRead, ReadingAnswer, Replies, SecondReader } from "../second-reader.ts";
import { maySend } from "./choose-to-read.ts";
import { falseAlarms } from "./false-alarms.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** What `readAgain` asks for. */
export interface ReadAgainNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
  /** For what was marked as a false alarm meanwhile. */
  readonly ledger: Ledger;
  readonly papers: PaperFolder;
  readonly reader: SecondReader;
}

/** Which request of the plan to ask, from 0. */
export interface ReadAgainInput {
  readonly auditId: string;
  readonly request: number;
  readonly signal: AbortSignal;
}

/** Asks the second reader one request of the plan and keeps what it came to, so far as that goes. One that was answered before is not asked again. */
export function readAgain(needs: ReadAgainNeeds, input: ReadAgainInput): Promise<ReadingAnswer> {
  return leaveNothing(needs.audits, input.auditId, [needs.papers], () => ask(needs, input));
}

async function ask(needs: ReadAgainNeeds, { auditId, request, signal }: ReadAgainInput) {
  const { audits, papers, reader } = needs;
  const audit = await openAudit(audits, auditId);
  const plan = await papers.get(auditId, "readingPlan");
  const places = plan?.requests[request];
  const set = plan?.sets?.[request - plan.requests.length];
  if (!plan || (!places && !set)) throw new Problem("no-such-audit");

  const known = await papers.get(auditId, answerName(plan, request));
  if (known?.kind === "answered") return known;

  const shown = async (at: readonly PlaceInBatch[]): Promise<readonly PostToRead[]> =>
    (await postsAt(needs.batches, auditId, plan.choice, at)).map(({ post, ...around }) => ({
      post,
      ...around,
      stages: stagesOn(audit.author, post.date),
    }));
  const { bio } = plan;
  const { masksNames } = plan.choice;
  const replies = repliesIn(papers, auditId);
  const answer = set
    ? await reader.readSet(
        { ...set, posts: await shown(set.posts), near: await shown(set.near), masksNames },
        replies,
        signal,
      )
    : await reader.read(
        {
          posts: await shown(places ?? []),
          bio,
          harmless: await harmlessFor(needs, auditId, plan, request),
          masksNames,
        },
        replies,
        signal,
      );
  if (answer.kind === "answered" || answer.readings.length > 0)
    await papers.put(auditId, answerName(plan, request), answer);
  return answer;
}

/** The paper that keeps what a request came to. */
export const answerName = (plan: Pick<ReadingPlan, "id">, request: number): `answer-${string}` =>
  `answer-${plan.id}-${request}`;

/** The false alarms there are when a request is first asked, and the same ones whenever it is asked again: its answer may be on the way. */
async function harmlessFor(
  { ledger, papers }: ReadAgainNeeds,
  auditId: string,
  plan: Pick<ReadingPlan, "id" | "choice">,
  request: number,
): Promise<readonly HarmlessPost[]> {
  const name = `asked-${plan.id}-${request}` as const;
  const known = await papers.get(auditId, name);
  if (known) return known;

  const harmless = await falseAlarms(ledger, auditId, plan.choice);
  await papers.put(auditId, name, harmless);
  return harmless;
}

const repliesIn = (papers: PaperFolder, auditId: string): Replies => ({
  get: (key) => papers.get(auditId, `reply-${key}`),
  put: (key, reply) => papers.put(auditId, `reply-${key}`, reply),
});

/** The posts at these places, each with the posts of the same batch that it goes on from and that go on from it. */
async function postsAt(
  batches: PostBatches,
  auditId: string,
  choice: ReadingChoice,
  places: readonly PlaceInBatch[],
) {
  const found: { post: Post; follows: string | undefined; leadsTo: string | undefined }[] = [];
  for (const [batch, inBatch] of Map.groupBy(places, ([number]) => number)) {
    const posts = await batches.read(auditId, batch);
    const asked = new Set(inBatch.map(([, at]) => posts[at]?.id));
    // What may not be sent by itself is not sent beside another either.
    const around = posts.filter((post) => maySend(choice, post));
    const byId = new Map(around.map((post) => [post.id, post]));
    const goneOn = new Map(
      around.flatMap((post) =>
        post.replyTo?.postId !== undefined && !asked.has(post.id) ? [[post.replyTo.postId, post.text]] : [],
      ),
    );
    for (const [, at] of inBatch) {
      const post = posts[at];
      if (!post) throw new Error(`audit ${auditId} has lost a post of batch ${batch}`);
      const follows = byId.get(post.replyTo?.postId ?? "");
      found.push({ post, follows: follows?.text, leadsTo: goneOn.get(post.id) });
    }
  }
  return found;
}
