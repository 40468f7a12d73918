import type { Ledger } from "../ports.ts";
import type { HarmlessPost } from "../second-reader.ts";

/** Examples that are shown, and letters of each. */
const most = { posts: 8, letters: 280 } as const;

/** What the person has called a false alarm so far, as examples of what to leave alone. */
export async function falseAlarms(ledger: Ledger, auditId: string): Promise<readonly HarmlessPost[]> {
  const range = { offset: 0, limit: most.posts };
  const { items } = await ledger.page(auditId, { decision: "false-alarm" }, range);
  return items.flatMap(({ post, findings: [first] }) =>
    first ? [{ check: first.check, text: post.text.slice(0, most.letters) }] : [],
  );
}
