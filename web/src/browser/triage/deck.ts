import { postsOf, stockOf } from "./stock.ts";

/** Rows a page holds at most, whatever its address asks for. */
const mostRows = 100;
/** Cards shown when only one of them can be seen at a time. */
const behindOne = 5;

/** The cards on the page: which of them is current, and how they come and go. */
export type Deck = ReturnType<typeof deckOf>;

/** Takes charge of the cards in `list`. */
export function deckOf(list: HTMLElement) {
  const cards = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(":scope > .card")];
  const known = new Set(cards().flatMap(postsOf));
  const stock = stockOf(list, known);
  const shown = list.dataset.one === undefined ? Math.max(cards().length, 20) : behindOne;
  const rest = list.querySelector<HTMLElement>(":scope > #rest");
  let current: HTMLElement | undefined = cards()[0];
  current?.classList.add("current");

  const mark = (card: HTMLElement | undefined) => {
    current?.classList.remove("current");
    current = card;
    card?.classList.add("current");
  };
  const append = (fresh: readonly HTMLElement[]) => {
    for (const card of fresh) {
      if (rest && card.dataset.first !== undefined) rest.before(card);
      else list.append(card);
    }
    if (rest) rest.hidden = !cards().some(({ dataset }) => dataset.first === undefined);
  };
  const fill = () => append(stock.take(Math.max(0, shown - cards().length)));

  return {
    list,
    cards,
    stock,
    known,
    mark,
    fill,
    current: () => current,
    /** The card before or after another, one from the stock if need be. */
    beside(card: HTMLElement, step: 1 | -1): HTMLElement | undefined {
      const all = cards();
      const beside = all[all.indexOf(card) + step];
      if (beside || step < 0) return beside;
      if (all.length >= mostRows) all[0]?.remove();
      append(stock.take(1));
      const now = cards();
      return now[now.indexOf(card) + 1];
    },
    /** Takes the other cards of posts that were decided off the page, and out of what comes next. */
    leave(postIds: readonly string[], but: HTMLElement | undefined): void {
      stock.drop(postIds);
      for (const card of cards()) {
        if (card !== but && postIds.includes(card.dataset.post ?? "")) card.remove();
      }
    },
    /**
     * Takes a card off the page, puts `slip` in its place, and makes the next card current: none while more are being fetched,
     * one that was passed over when there are no more.
     */
    remove(card: HTMLElement, slip: HTMLElement): void {
      const all = cards();
      const place = all.indexOf(card);
      const next = all[place + 1];
      list.querySelector(":scope > .slip")?.remove();
      card.replaceWith(slip);
      fill();
      const after = next ?? cards()[place] ?? (stock.hasMore() ? undefined : cards()[place - 1]);
      if (card === current) mark(after);
    },
    /** Shows what was fetched meanwhile; the first of it becomes current when none is. */
    resume(): void {
      const before = cards().length;
      fill();
      if (!current || !list.contains(current)) mark(cards()[before] ?? cards().at(-1));
    },
    /** Puts a card back where its slip stands, or before the current one. */
    restore(card: HTMLElement, { isCurrent }: { isCurrent: boolean }): void {
      for (const postId of postsOf(card)) known.add(postId);
      const slip = list.querySelector(`:scope > .slip[data-of="${CSS.escape(card.dataset.post ?? "")}"]`);
      const before = current && list.contains(current) ? current : null;
      if (slip) slip.replaceWith(card);
      else if (before) before.before(card);
      else list.prepend(card);
      if (isCurrent || !before) mark(card);
      const over = cards().slice(Math.max(shown, cards().indexOf(card) + 1), cards().length);
      const back = over.filter((other) => other !== current);
      for (const other of back) other.remove();
      stock.putBack(back);
    },
  };
}
