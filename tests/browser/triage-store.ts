import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Audit } from "@hindsight/core/audit";
import { localStores, type LocalStores } from "@hindsight/store/local";
import { flaggedOf } from "../../web/src/testing/made-up.ts";
import { readyAuditWith } from "../../web/src/testing/open-app.ts";

/** The review of the audit that `fillStore` writes down. */
export const review = "/audits/ready1/review";

/** Writes a finished audit straight into the folder of a server; the stores are the caller's to close. */
export async function fillStore(
  home: string,
  flagged: readonly FlaggedPost[],
  changes: Partial<Audit> = {},
): Promise<LocalStores> {
  const stores = localStores(home);
  await readyAuditWith({ stores }, flagged, changes);
  return stores;
}

/** So many flagged posts with made-up words, in the order of the queue. */
export const flaggedPosts = (count: number): readonly FlaggedPost[] =>
  Array.from({ length: count }, (_, n) => {
    const text = `Clinic note ${10_000 + n}: a farmer from Hexham came again about the mole on his left ear.`;
    return flaggedOf(String(10_000 + n), { text }, { spans: [{ start: 21, end: 41 }] });
  });

/** What was decided, by post, for those that were. */
export async function decisionsIn(stores: LocalStores): Promise<Readonly<Record<string, string>>> {
  const { items } = await stores.ledger.page("ready1", {}, { offset: 0, limit: 10_000 });
  return Object.fromEntries(
    items.flatMap(({ post, decision }) => (decision ? [[post.id, decision.choice]] : [])),
  );
}
