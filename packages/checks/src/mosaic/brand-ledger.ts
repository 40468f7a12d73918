import type { Clue, ClueKind } from "@hindsight/core/clue";

/** A kind word about a brand near a time when the author had dealings with it. */
export interface LateMention {
  readonly postId: string;
  readonly brand: string;
  /** What the dealing was, and the day it was shown. */
  readonly dealing: "label" | "gift" | "code" | "tie";
  readonly dealingOn: string;
  /** `before`: the mention came first, so that the dealing may have begun already. */
  readonly order: "after" | "before";
}

const day = 86_400_000;
/** How long a past relationship still matters: CMA practice. */
const afterwards = 365 * day;
/** A mention shortly before the first dealing may be part of it. */
const beforehand = 60 * day;

interface Entry {
  readonly postId: string;
  readonly at: number;
  readonly date: string;
  readonly kind: ClueKind;
}

const isDealing = (kind: ClueKind): kind is LateMention["dealing"] =>
  kind === "label" || kind === "gift" || kind === "code" || kind === "tie";

/** Every unlabelled kind word about a brand within a year after a label, gift, code or partnership, unless an end was declared; or shortly before the first. */
export function lateMentions(clues: readonly Clue[]): readonly LateMention[] {
  const byBrand = new Map<string, Entry[]>();
  for (const { kind, value, date, postId } of clues) {
    if (date === undefined || (!isDealing(kind) && kind !== "brand" && kind !== "ended")) continue;
    const entry: Entry = { postId, at: Date.parse(date), date: date.slice(0, 10), kind };
    const known = byBrand.get(value);
    if (known) known.push(entry);
    else byBrand.set(value, [entry]);
  }
  return [...byBrand].flatMap(([brand, entries]) =>
    mentionsOf(
      brand,
      entries.toSorted((a, b) => a.at - b.at),
    ),
  );
}

function mentionsOf(brand: string, entries: readonly Entry[]): readonly LateMention[] {
  const first = entries.find(({ kind }) => isDealing(kind));
  if (!first) return [];

  const found: LateMention[] = [];
  let last: Entry | undefined;
  for (const entry of entries) {
    if (entry.kind === "ended") last = undefined;
    if (isDealing(entry.kind)) last = entry;
    if (entry.kind !== "brand") continue;

    const isAfter = last !== undefined && entry.at - last.at <= afterwards;
    const isBefore = entry.at < first.at && first.at - entry.at <= beforehand;
    const dealing = isAfter ? last : isBefore ? first : undefined;
    if (!dealing || !isDealing(dealing.kind)) continue;
    found.push({
      postId: entry.postId,
      brand,
      dealing: dealing.kind,
      dealingOn: dealing.date,
      order: isAfter ? "after" : "before",
    });
  }
  return found;
}
