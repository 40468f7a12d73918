import type { Clue } from "@hindsight/core/clue";
import { byWeight, type FlaggedPost } from "@hindsight/core/flagged-post";
import type { Bodies } from "./bodies.ts";
import { briefOf, joinBriefs, postKey, type Brief, type Known } from "./brief.ts";
import { batchKey } from "./place.ts";
import type { Row, Table } from "./table.ts";

/** What one batch flagged, in short: one row a batch, so that replacing it is one write and reading all of them is a few. */
interface Index {
  readonly batch: number;
  readonly briefs: readonly Brief[];
}

/** The rows that checking writes for one audit: `INDEX`, `POST` and `CLUES`, each by batch. */
export interface FlaggedRows {
  replace(batch: number, flagged: readonly FlaggedPost[], clues: readonly Clue[]): Promise<void>;
  /** Every flagged post by id, without its words. */
  known(): Promise<Map<string, Known>>;
  /** The same posts with their words and whole findings, in the same order. Throws when one vanished. */
  whole(known: readonly Known[]): Promise<readonly FlaggedPost[]>;
  /** One flagged post with its words, without reading the index. */
  one(postId: string): Promise<FlaggedPost | undefined>;
  clues(): Promise<readonly Clue[]>;
}

/** Over the partition `pk` of one audit. */
export function flaggedRows(table: Table, bodies: Bodies, auditId: string, pk: string): FlaggedRows {
  // The conclusion's row sorts first.
  const postPrefix = (postId: string) => `POST#${postKey(postId)}#`;
  const rowKey = (batch: number, postId: string) => ({
    pk,
    sk: `${postPrefix(postId)}${batchKey(batch)}`,
  });
  const indexKey = (batch: number) => ({ pk, sk: `INDEX#${batchKey(batch)}` });
  const rowOf = async (key: { pk: string; sk: string }, value: unknown): Promise<Row> => ({
    ...key,
    ...(await bodies.pack(auditId, value)),
  });

  return {
    async replace(batch, flagged, clues) {
      const before = await table.get(indexKey(batch));
      const was = before ? (await bodies.unpack<Index>(before)).briefs : [];
      const kept = new Set(flagged.map(({ post }) => postKey(post.id)));
      const gone = was.filter(({ post }) => !kept.has(postKey(post.id)));
      const index: Index = { batch, briefs: flagged.map(briefOf) };

      // Words first and index after: what the index names can always be shown.
      const posts = flagged.map((each) => rowOf(rowKey(batch, each.post.id), each));
      const others = [rowOf({ pk, sk: `CLUES#${batchKey(batch)}` }, clues)];
      await table.change({ puts: await Promise.all([...posts, ...others]) });
      await table.put(await rowOf(indexKey(batch), index));
      await table.change({ removes: gone.map(({ post }) => rowKey(batch, post.id)) });
    },
    async known() {
      const rows = await table.query(pk, "INDEX#");
      return joinBriefs(await Promise.all(rows.map((row) => bodies.unpack<Index>(row))));
    },
    async whole(known) {
      const keysOf = ({ flagged, batches }: Known) => batches.map((batch) => rowKey(batch, flagged.post.id));
      const rows = await table.getMany(known.flatMap(keysOf));
      const bySk = new Map(rows.map((row) => [row.sk, row]));
      return Promise.all(
        known.map(async (each) => {
          const parts = await Promise.all(
            keysOf(each).map(({ sk }) => bodies.unpack<FlaggedPost>(bySk.get(sk) ?? {})),
          );
          return joined(each.flagged, parts);
        }),
      );
    },
    async one(postId) {
      const rows = await table.query(pk, postPrefix(postId));
      const parts = await Promise.all(rows.map((row) => bodies.unpack<FlaggedPost>(row)));
      const conclusionLast = rows[0]?.sk.endsWith(batchKey(-1))
        ? [...parts.slice(1), ...parts.slice(0, 1)]
        : parts;
      return conclusionLast[0] && joined(conclusionLast[0], conclusionLast);
    },
    async clues() {
      const rows = await table.query(pk, "CLUES#");
      return (await Promise.all(rows.map((row) => bodies.unpack<readonly Clue[]>(row)))).flat();
    },
  };
}

const joined = (wordless: FlaggedPost, parts: readonly FlaggedPost[]): FlaggedPost => ({
  ...wordless,
  post: parts.at(-1)?.post ?? wordless.post,
  alike: parts.find(({ alike }) => alike !== undefined)?.alike,
  findings: byWeight(parts.flatMap(({ findings }) => findings)),
});
