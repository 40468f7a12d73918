import { fetchPart } from "./send.ts";

/** Cards of the view that are fetched but not shown yet. */
export interface Stock {
  /** The next cards, at most so many; those that the page already has are passed over. */
  take(most: number): readonly HTMLElement[];
  /** Puts cards back to be shown next. */
  putBack(cards: readonly HTMLElement[]): void;
  /** Leaves out cards of posts that were decided from elsewhere. */
  drop(postIds: readonly string[]): void;
  /** Fetches more when few are left. To be called when no move is under way, or a post could be passed over. */
  refill(): Promise<void>;
  /** Fetches the cards of certain posts, whatever the view. */
  fetch(postIds: readonly string[]): Promise<readonly HTMLElement[]>;
  /** Whether the view holds cards that are not fetched yet. */
  hasMore(): boolean;
  /** Posts that left the view, or came back: the places of the others move by as many. */
  shift(places: number): void;
  isLow(): boolean;
}

/** Below this many cards more are fetched. */
const low = 50;

/** Keeps the next cards of the view at hand. `known` are the posts that the page has or had. */
export function stockOf(list: HTMLElement, known: Set<string>): Stock {
  let cards: HTMLElement[] = [];
  let next = Number(list.dataset.next);
  let total = Number(list.dataset.total);
  const more = list.dataset.more ?? "";

  const addressOf = (fields: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    return `${more}${more.includes("?") ? "&" : "?"}${query}`;
  };
  const hasMore = () => next < total;
  return {
    take: (most) => cards.splice(0, most),
    putBack: (back) => void (cards = [...back, ...cards]),
    drop(postIds) {
      cards = cards.filter(({ dataset }) => !postIds.includes(dataset.post ?? ""));
    },
    hasMore,
    isLow: () => cards.length < low,
    shift(places) {
      next = Math.max(0, next + places);
      total = Math.max(0, total + places);
    },
    async fetch(postIds) {
      const page = await fetchPart(addressOf(postIds.map((postId) => ["postId", postId])));
      return cardsIn(page);
    },
    async refill() {
      while (cards.length < low && hasMore()) {
        const from = next;
        const page = await fetchPart(addressOf([["from", String(from)]]));
        const part = page.querySelector<HTMLElement>("[data-next]");
        if (!part) throw new Error("the answer holds no cards");

        for (const fresh of cardsIn(page)) {
          if (known.has(fresh.dataset.post ?? "")) continue;
          for (const postId of postsOf(fresh)) known.add(postId);
          cards.push(fresh);
        }
        total = Number(part.dataset.total);
        next = Number(part.dataset.next);
        if (next <= from) total = next;
      }
    },
  };
}

const cardsIn = (page: Document): readonly HTMLElement[] =>
  Array.from(page.querySelectorAll<HTMLElement>("[data-next] > .card"), (card) =>
    document.importNode(card, true),
  );

/** The post of a card, and those listed in it that say the same. */
export const postsOf = (card: HTMLElement): readonly string[] => [
  card.dataset.post ?? "",
  ...Array.from(card.querySelectorAll<HTMLInputElement>(".alike input[name=postId]"), ({ value }) => value),
];
