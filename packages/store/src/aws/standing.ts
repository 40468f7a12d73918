import type { Decision } from "@hindsight/core/decision";
import type { DecisionChange, HistoryEntry } from "@hindsight/core/ports";

/** What the person did, as the journal keeps it: nothing is ever changed in it, only added. */
export type JournalEvent =
  | { readonly kind: "decided"; readonly at: string; readonly changes: readonly DecisionChange[] }
  | { readonly kind: "carried"; readonly at: string; readonly changes: readonly DecisionChange[] }
  | { readonly kind: "undone"; readonly at: string }
  | { readonly kind: "ticked"; readonly at: string; readonly postId: string; readonly isDone: boolean };

/** Where everything stands once every event of a journal has happened. */
export interface Standing {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly done: ReadonlyMap<string, string>;
  readonly history: ReadonlyMap<string, readonly HistoryEntry[]>;
  /** Posts of the move that `undo` would take back; empty when there is none. */
  readonly latestMove: readonly string[];
}

/** Plays a journal from its beginning. */
export function standingAfter(events: readonly JournalEvent[]): Standing {
  const decisions = new Map<string, Decision>();
  const done = new Map<string, string>();
  const history = new Map<string, HistoryEntry[]>();
  const moves: (readonly DecisionChange[])[] = [];

  const remember = (postId: string, entry: HistoryEntry) => {
    const entries = history.get(postId) ?? [];
    entries.push(entry);
    history.set(postId, entries);
  };
  const decide = (
    at: string,
    event: "decided" | "carried" | "undone",
    { postId, decision }: DecisionChange,
  ) => {
    if (decision) decisions.set(postId, decision);
    else decisions.delete(postId);
    remember(postId, { at, event, decision });
  };

  for (const event of events) {
    if (event.kind === "ticked") {
      const { postId, isDone, at } = event;
      if (isDone) done.set(postId, at);
      else done.delete(postId);
      remember(postId, { at, event: isDone ? "done" : "not-done" });
      continue;
    }
    if (event.kind === "undone") {
      for (const change of moves.pop() ?? []) decide(event.at, "undone", change);
      continue;
    }
    if (event.kind === "carried") {
      const open = event.changes.filter(({ postId }) => !decisions.has(postId));
      for (const change of open) decide(event.at, "carried", change);
      continue;
    }
    moves.push(event.changes.map(({ postId }) => ({ postId, decision: decisions.get(postId) })));
    for (const change of event.changes) decide(event.at, "decided", change);
  }
  return { decisions, done, history, latestMove: moves.at(-1)?.map(({ postId }) => postId) ?? [] };
}
