import { memoryStores } from "@hindsight/store/memory";
import type { Audit } from "@hindsight/core/audit";
import { unknownAuthor } from "@hindsight/core/author";
import type { Judge } from "@hindsight/core/check";
import type { Post } from "@hindsight/core/post";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import type { Opinion, PostReading, ReadingRequest, SecondReader } from "@hindsight/core/second-reader";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { mergeReadings } from "@hindsight/core/steps/merge-readings";
import { planReading } from "@hindsight/core/steps/plan-reading";
import { readAgain } from "@hindsight/core/steps/read-again";

/** Who reads, as far as a plan is concerned. */
export const settings = { kind: "folder", path: "/nowhere" } as const;
/** When everything happens. */
export const at = "2026-03-03T10:00:00.000Z";
const check = {
  id: "story",
  title: "A story",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: [],
  advice: "",
} as const;

/** Rules that find one word, and judge no German. */
export const judge: Judge = {
  rules: "2026.03",
  checks: [check],
  clauses: [],
  conclude: () => ({ sets: [], account: [], onPosts: [] }),
  judge({ text }) {
    if (text.includes("Patientin")) return { kind: "notJudged", why: "language", detail: "de" };
    const { id, category, severity, action } = check;
    const found = {
      check: id,
      category,
      severity,
      action,
      confidence: 0.6,
      spans: [],
      reason: "Seen.",
      clauses: [],
    };
    return { kind: "judged", findings: text.includes("patient") ? [found] : [], clues: [] };
  },
};

/** A post by number and words. */
export const post = (id: string, text: string, rest: Partial<Post> = {}): Post => ({
  id: `x:${id}`,
  platform: "x",
  kind: "post",
  text,
  date: "2019-03-03T05:06:07.000Z",
  dateIsExact: true,
  status: "live",
  links: [],
  mentions: [],
  isComplete: true,
  media: [],
  ...rest,
});

/** An audit that is ready, over two batches. */
export async function audited(...batches: readonly (readonly Post[])[]) {
  const stores = memoryStores();
  const audit: Audit = {
    id: "a",
    createdAt: at,
    state: "checking",
    label: "export",
    rules: judge.rules,
    author: unknownAuthor,
    accounts: [],
    batches: batches.length,
  };
  await stores.audits.put(audit);
  for (const [batch, posts] of batches.entries()) {
    await stores.batches.write("a", batch, posts);
    await checkPosts({ ...stores, judge }, { auditId: "a", batch });
  }
  await flagTogether({ ...stores, judge }, { auditId: "a" });
  await finishAudit(stores, { auditId: "a", at });
  return stores;
}

/** A reader that says one thing of posts with a word in them, nothing of others, and does not read "lost". */
export function readerFor(word: string): SecondReader & { readonly seen: ReadingRequest[] } {
  const seen: ReadingRequest[] = [];
  return {
    name: "test",
    tokensBefore: 100,
    atOnce: 1,
    seen,
    readSet: async () => ({
      kind: "answered",
      readings: [],
      unread: [],
      usage: { tokensIn: 1, tokensOut: 1, isEstimated: true },
    }),
    async read(request) {
      seen.push(request);
      const opinion: Opinion = {
        check: "story",
        severity: "high",
        confidence: 0.9,
        spans: [],
        reason: "Maybe.",
      };
      const readings: PostReading[] = request.posts
        .filter(({ post: { text } }) => !text.includes("lost"))
        .map(({ post: { id, text } }) => ({ postId: id, opinions: text.includes(word) ? [opinion] : [] }));
      return {
        kind: "answered",
        readings,
        unread: [],
        usage: { tokensIn: 1, tokensOut: 1, isEstimated: true },
      };
    },
  };
}

/** Plans, reads and merges, twice: the second merge must change nothing. */
export const readWith = async (
  stores: Awaited<ReturnType<typeof audited>>,
  reader: SecondReader,
  choice: object = {},
) => {
  const plan = await planReading(
    { ...stores, judge },
    { auditId: "a", choice: ReadingChoice.parse(choice), settings, at },
  );
  for (const request of plan.requests.keys())
    await readAgain({ ...stores, reader }, { auditId: "a", request, signal: new AbortController().signal });
  const merge = () =>
    mergeReadings({ ...stores, judge }, { auditId: "a", reader: "test", state: "done", at });
  return { plan, audit: await merge(), again: await merge() };
};
