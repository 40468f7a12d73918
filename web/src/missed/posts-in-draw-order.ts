import type { Audits, PostBatches } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";
import { drawOrder, placeInBatches } from "@hindsight/core/sampling";

/** What drawing posts asks for. */
export interface DrawNeeds {
  readonly audits: Audits;
  readonly batches: PostBatches;
}

/** Places drawn at a time; a batch is read once for all of them that fall into it. */
const waveSize = 40;
/** Places drawn at most: of an account of which hardly a post was judged, fewer posts are found than were asked for. */
const mostDrawn = 5000;
/** Batches read at once, so that a wave holds a few thousand posts in memory and not all. */
const atOnce = 8;

/** The posts of an audit in the order a seed decides. Only the batches that hold a drawn post are read. */
export async function* postsInDrawOrder(
  { audits, batches }: DrawNeeds,
  auditId: string,
  seed: number,
): AsyncGenerator<Post> {
  const results = await audits.batchResults(auditId);
  const sizes = results.map(({ checked }) => checked);
  const all = sizes.reduce((sum, size) => sum + size, 0);

  let wave: number[] = [];
  let taken = 0;
  for (const place of drawOrder(all, seed)) {
    wave.push(place);
    taken += 1;
    if (wave.length < waveSize && taken < Math.min(all, mostDrawn)) continue;
    const places = wave.flatMap((n) => placeInBatches(sizes, n) ?? []);
    const numberOf = (index: number) => results[index]?.batch ?? index;
    yield* postsAt(
      batches,
      auditId,
      places.map(({ batch, at }) => ({ batch: numberOf(batch), at })),
    );
    if (taken >= mostDrawn) return;
    wave = [];
  }
}

interface Place {
  readonly batch: number;
  readonly at: number;
}

async function* postsAt(
  batches: PostBatches,
  auditId: string,
  places: readonly Place[],
): AsyncGenerator<Post> {
  const byBatch = [...Map.groupBy(places, ({ batch }) => batch)];
  const posts = new Map<Place, Post>();
  for (let from = 0; from < byBatch.length; from += atOnce) {
    await Promise.all(
      byBatch.slice(from, from + atOnce).map(async ([batch, wanted]) => {
        const read = await batches.read(auditId, batch);
        for (const place of wanted) {
          const post = read[place.at];
          if (post) posts.set(place, post);
        }
      }),
    );
  }
  for (const place of places) {
    const post = posts.get(place);
    if (post) yield post;
  }
}
