import { say } from "../say.ts";
import { deckOf } from "./deck.ts";
import { focusIfNowhere, focusOn } from "./focus-card.ts";
import { heldPresses } from "./held-presses.ts";
import { countDecided, refreshLive } from "./live-parts.ts";
import { moveQueue } from "./move-queue.ts";
import { sendMove } from "./send.ts";
import { noteNotSaved, slipFor } from "./slip.ts";
import { postsOf } from "./stock.ts";

/** A move made on this page that can be taken back from memory. */
interface Made {
  readonly card: HTMLElement;
  readonly postIds: readonly string[];
  isLost: boolean;
}

/** What a person can do with the cards, by key, mouse or touch. */
export type Triage = ReturnType<typeof triageOf>;

/** Decides about cards at once and sends the decisions after; the page never waits for the server. */
export function triageOf(list: HTMLElement) {
  const deck = deckOf(list);
  const made: Made[] = [];
  const held = heldPresses();
  const queue = moveQueue(() => {
    // Another move may have begun while the answer was on its way.
    refreshLive(() => queue.waiting() === 0).catch(() => undefined);
  });
  const refill = () => {
    if (!deck.stock.isLow() || !deck.stock.hasMore()) return;
    queue.add(async () => {
      try {
        await deck.stock.refill();
      } catch {
        held.drop();
        say("More posts could not be fetched: Hindsight did not answer.");
      }
      const hadNone = !deck.current();
      deck.resume();
      if (hadNone && document.activeElement?.matches(".slip") === true) focusOn(deck, deck.current());
      held.release();
    });
  };
  refill();

  const triage = {
    deck,
    queue,
    /** Does `what` with the current card, or as soon as there is one again and every press before it is done. */
    withCurrent(what: (card: HTMLElement) => void): void {
      const card = deck.current();
      if (!held.isHolding() && card && list.contains(card)) what(card);
      else if (held.isHolding() || deck.stock.hasMore()) {
        held.hold(() => triage.withCurrent(what));
        refill();
      }
    },
    decide(card: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null): void {
      const fields = new FormData(form, submitter);
      const postIds = fields.getAll("postId").filter((id) => typeof id === "string");
      const marked = submitter?.dataset.marked ?? form.dataset.marked ?? "";
      const move: Made = { card, postIds, isLost: false };
      made.push(move);
      deck.leave(postIds, card);
      deck.remove(card, slipFor(card, marked, postIds.length - 1));
      countDecided(postIds.length);
      focusOn(deck, deck.current(), `Marked ${marked}.`);
      queue.add(() => sendDecision(form.action, fields, move));
      bringBack(postsOf(card).filter((id) => !postIds.includes(id)));
      refill();
    },
    /** Takes the last move back: at once when it was made on this page, as the server says when it was made before. */
    undo(): void {
      // A press that still waits is the last move.
      if (held.takeBack()) return;
      const move = made.pop();
      if (move) {
        deck.restore(move.card, { isCurrent: true });
        countDecided(-move.postIds.length);
        focusOn(deck, move.card, "Undone.");
      }
      queue.add(() => sendUndo(move));
    },
    /** Moves on without deciding, or back. */
    look(step: 1 | -1): void {
      triage.withCurrent((card) => {
        const beside = deck.beside(card, step);
        if (beside) {
          deck.mark(beside);
          focusOn(deck, beside);
        } else if (step > 0 && deck.stock.hasMore()) held.hold(() => triage.look(step));
        else say(step > 0 ? "That was the last post of this view." : "This is the first post of this view.");
        refill();
      });
    },
  };
  return triage;

  async function sendDecision(action: string, fields: FormData, move: Made): Promise<void> {
    try {
      await sendMove(action, fields);
      deck.stock.shift(-move.postIds.length);
    } catch {
      move.isLost = true;
      if (made.includes(move)) made.splice(made.indexOf(move), 1);
      countDecided(-move.postIds.length);
      noteNotSaved(move.card, "This decision was not saved");
      if (!list.contains(move.card)) deck.restore(move.card, { isCurrent: false });
      focusIfNowhere(deck);
      say("A decision was not saved: Hindsight did not answer. The post is back in the list.");
    }
  }

  async function sendUndo(move: Made | undefined): Promise<void> {
    if (move?.isLost === true) return;
    try {
      const touched = await sendMove(`${location.pathname.replace(/\/review$/, "")}/undo`, new FormData());
      if (move && sameSet(touched, move.postIds)) deck.stock.shift(touched.length);
      else if (touched.length === 1) await showUndone(touched);
      else if (touched.length > 0) void queue.drained().then(() => location.reload());
      else say("There is nothing to undo.");
    } catch {
      if (move) noteNotSaved(move.card, "This was not undone");
      say("This was not undone: Hindsight did not answer.");
    }
  }

  /** A post that was decided on an earlier visit comes back as the current one. */
  async function showUndone(postIds: readonly string[]): Promise<void> {
    const [card] = await deck.stock.fetch(postIds);
    if (!card) return;
    deck.leave(postIds, undefined);
    deck.restore(card, { isCurrent: true });
    countDecided(-1);
    focusOn(deck, card, "Undone.");
  }

  /** Posts that were listed under a card, and unticked, get a card of their own. */
  function bringBack(postIds: readonly string[]): void {
    if (postIds.length === 0) return;
    queue.add(async () => {
      deck.stock.putBack(await deck.stock.fetch(postIds));
      deck.resume();
    });
  }
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
