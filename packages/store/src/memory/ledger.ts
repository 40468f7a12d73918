import type { Clue } from "@hindsight/core/clue";
import type { Decision } from "@hindsight/core/decision";
import type { Finding } from "@hindsight/core/finding";
import { byWeight, queueScore, type FlaggedPost } from "@hindsight/core/flagged-post";
import type { HistoryEntry, Ledger } from "@hindsight/core/ports";
import { countFacets, isShown } from "@hindsight/core/view";

interface Book {
  /** Findings by post, by the batch that made them. */
  readonly findings: Map<string, Map<number, readonly Finding[]>>;
  readonly posts: Map<string, Pick<FlaggedPost, "post" | "alike">>;
  readonly clues: Map<number, readonly Clue[]>;
  readonly decisions: Map<string, Decision>;
  readonly done: Map<string, string>;
  readonly history: Map<string, HistoryEntry[]>;
  readonly moves: (readonly { postId: string; before: Decision | undefined }[])[];
}

const emptyBook = (): Book => ({
  findings: new Map(),
  posts: new Map(),
  clues: new Map(),
  decisions: new Map(),
  done: new Map(),
  history: new Map(),
  moves: [],
});

/** A ledger held in memory; the plainest reading of the port. */
export function memoryLedger(): Ledger {
  const books = new Map<string, Book>();
  const bookOf = (auditId: string): Book => {
    const book = books.get(auditId) ?? emptyBook();
    books.set(auditId, book);
    return book;
  };

  return {
    async flag(auditId, batch, flagged, clues) {
      const book = bookOf(auditId);
      for (const byBatch of book.findings.values()) byBatch.delete(batch);
      for (const { post, findings, alike = book.posts.get(post.id)?.alike } of flagged) {
        book.posts.set(post.id, structuredClone({ post, alike }));
        const byBatch = book.findings.get(post.id) ?? new Map<number, readonly Finding[]>();
        book.findings.set(post.id, byBatch.set(batch, structuredClone(findings)));
      }
      book.clues.set(batch, structuredClone(clues));
    },
    async page(auditId, filter, { offset, limit }) {
      const shown = flaggedIn(bookOf(auditId)).filter((flagged) => isShown(flagged, filter));
      return { items: structuredClone(shown.slice(offset, offset + limit)), total: shown.length };
    },
    facets: async (auditId, filter) => countFacets(flaggedIn(bookOf(auditId)), filter),
    get: async (auditId, postId) =>
      structuredClone(flaggedIn(bookOf(auditId)).find(({ post }) => post.id === postId)),
    clues: async (auditId) => structuredClone([...bookOf(auditId).clues.values()].flat()),
    async decide(auditId, changes, at) {
      const book = bookOf(auditId);
      const known = changes.filter(({ postId }) => flaggedIn(book).some(({ post }) => post.id === postId));
      if (known.length === 0) return;
      book.moves.push(known.map(({ postId }) => ({ postId, before: book.decisions.get(postId) })));
      for (const { postId, decision } of known) {
        set(book.decisions, postId, decision);
        remember(book, postId, { at, event: "decided", decision });
      }
    },
    async carry(auditId, changes, at) {
      const book = bookOf(auditId);
      for (const { postId, decision } of changes) {
        if (book.decisions.has(postId) || !flaggedIn(book).some(({ post }) => post.id === postId)) continue;
        set(book.decisions, postId, decision);
        remember(book, postId, { at, event: "carried", decision });
      }
    },
    async undo(auditId, at) {
      const book = bookOf(auditId);
      const move = book.moves.pop() ?? [];
      for (const { postId, before } of move) {
        set(book.decisions, postId, before);
        remember(book, postId, { at, event: "undone", decision: before });
      }
      return move.map(({ postId }) => postId);
    },
    async tick(auditId, postId, isDone, at) {
      const book = bookOf(auditId);
      set(book.done, postId, isDone ? at : undefined);
      remember(book, postId, { at, event: isDone ? "done" : "not-done" });
    },
    history: async (auditId, postId) => structuredClone(bookOf(auditId).history.get(postId) ?? []),
    async erase(auditId) {
      books.delete(auditId);
    },
  };
}

function set<Value>(map: Map<string, Value>, key: string, value: Value | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function remember({ history }: Book, postId: string, entry: HistoryEntry): void {
  history.set(postId, [...(history.get(postId) ?? []), structuredClone(entry)]);
}

function flaggedIn({ findings, posts, decisions, done }: Book): FlaggedPost[] {
  const flagged = [...posts].map(([id, { post, alike }]) => ({
    post,
    alike,
    findings: byWeight([...(findings.get(id)?.values() ?? [])].flat()),
    decision: decisions.get(id),
    doneAt: done.get(id),
  }));
  return flagged
    .filter((item) => item.findings.length > 0)
    .toSorted((a, b) => queueScore(b) - queueScore(a) || (a.post.id < b.post.id ? -1 : 1));
}
