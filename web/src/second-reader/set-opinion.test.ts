import { expect, test } from "vitest";
import type { FindingSet } from "@hindsight/core/check";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith } from "../testing/open-app.ts";

const set = (changes: Partial<FindingSet>): FindingSet => ({
  check: "patient-across-posts",
  category: "confidentiality",
  severity: "high",
  posts: ["x:1", "x:2"],
  breakBy: ["x:2"],
  reason: "Together these posts may single somebody out.",
  clauses: ["BAD-CONF-2"],
  ...changes,
});

test("says what the second reader made of each set, as hostile text, and keeps what it took apart to be looked at", async () => {
  const app = openApp();
  const opinion = "<script>Neighbours</script> may know.";
  await readyAuditWith(app, [flaggedOf("1"), flaggedOf("2"), flaggedOf("3")], {
    result: {
      checked: 9,
      flagged: 3,
      notJudged: {},
      sets: [
        set({ posts: ["x:1", "x:2", "x:3"], added: ["x:3"], agreement: "agrees", opinion }),
        set({ severity: "critical", agreement: "would-leave", opinion: "Two people." }),
      ],
      dissolved: [set({ agreement: "would-leave", opinion: "Nobody in particular." })],
      account: [],
      secondReading: {
        reader: "some model",
        at: "2026-03-03T10:00:00.000Z",
        state: "done",
        asked: 9,
        read: 9,
        notRead: 0,
        agreed: 0,
        wouldLeave: 0,
        added: 0,
        languages: {},
        sets: { asked: 5, confirmed: 1, extended: 1, dissolved: 1, left: 1 },
      },
    },
  });
  const page = await app.page("/audits/ready1/sets");
  expect(page).toContain("&lt;script&gt;Neighbours&lt;/script&gt; may know.");
  expect(page).toContain("It put 1 post with them that the rules did not.");
  expect(page).toContain("The second reader would leave it.");
  expect(page).toMatch(/<details><summary>1 group of posts the second reader took apart/);
  expect(page).toMatch(/2 groups of posts seen together: not read by the second reader/);
  expect(await app.page("/audits/ready1/sets/3")).toContain("Nobody in particular.");
  expect((await app.get("/audits/ready1/sets/4")).status).toBe(404);
});
