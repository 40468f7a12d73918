import type { PaperFolder, PostBatches } from "../ports.ts";
import type { Post } from "../post.ts";
import type { ReadingPlan } from "../reading-plan.ts";
import type { Opinion } from "../second-reader.ts";
import { sameWords } from "./choose-to-read.ts";
import { answerName } from "./read-again.ts";

/** What was said of the posts that were read, by their words: it holds for every post that says the same. A post that was not read is not in it. */
export async function opinionsByWords(
  { batches, papers }: { readonly batches: PostBatches; readonly papers: PaperFolder },
  auditId: string,
  plan: ReadingPlan,
): Promise<ReadonlyMap<string, readonly Opinion[]>> {
  const byWords = new Map<string, readonly Opinion[]>();
  let held: { readonly batch: number; readonly posts: readonly Post[] } | undefined;
  for (const [request, places] of plan.requests.entries()) {
    const answer = await papers.get(auditId, answerName(plan, request));
    if (!answer) continue;

    const byId = new Map(answer.readings.map(({ postId, opinions }) => [postId, opinions]));
    for (const [batch, at] of places) {
      if (held?.batch !== batch) held = { batch, posts: await batches.read(auditId, batch) };
      const post = held.posts[at];
      const opinions = post && byId.get(post.id);
      if (post && opinions) byWords.set(sameWords(post), opinions);
    }
  }
  return byWords;
}
