import type { Ledger } from "../ports.ts";
import type { ReadingChoice } from "../reading-plan.ts";
import type { HarmlessPost } from "../second-reader.ts";
import { maySend } from "./choose-to-read.ts";

/** Examples that are shown, letters of each, and false alarms that are looked through for them. */
const most = { posts: 8, letters: 280, seen: 100 } as const;

/** What the person has called a false alarm so far and lets be sent, as examples of what to leave alone. */
export async function falseAlarms(
  ledger: Ledger,
  auditId: string,
  choice: ReadingChoice,
): Promise<readonly HarmlessPost[]> {
  const range = { offset: 0, limit: most.seen };
  const { items } = await ledger.page(auditId, { decision: "false-alarm" }, range);
  const sent = items.filter(({ post }) => maySend(choice, post)).slice(0, most.posts);
  return sent.flatMap(({ post, findings: [first] }) =>
    first ? [{ check: first.check, text: post.text.slice(0, most.letters) }] : [],
  );
}
