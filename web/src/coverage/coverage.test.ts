import { expect, test } from "vitest";
import type { Audit } from "@hindsight/core/audit";
import { coverageOf, openApp, readyAuditWith } from "../testing/open-app.ts";

async function reviewOf(
  coverage: Partial<NonNullable<Audit["coverage"]>>,
  notJudged: NonNullable<Audit["result"]>["notJudged"],
) {
  const app = openApp();
  const result = { checked: 100, flagged: 0, notJudged, sets: [], account: [] };
  await readyAuditWith(app, [], { coverage: { ...coverageOf(100), ...coverage }, result });
  return {
    review: await app.page("/audits/ready1/review"),
    checklist: await app.page("/audits/ready1/checklist"),
  };
}

test("says that nothing was flagged only of what was looked at", async () => {
  const { review } = await reviewOf({}, {});
  expect(review).toContain(
    "None of the 100 posts that could be read and checked was flagged. Checks can miss things",
  );
});

test("names everything that was not looked at, on the review and the checklist", async () => {
  const unreadable = [{ file: "data/<tweets>.js", index: 6, reason: "A record that is no object." }];
  const { review, checklist } = await reviewOf(
    {
      unreadable,
      unreadableTotal: 61,
      expected: 180,
      missing: 19,
      media: { named: 12, notInArchive: 3 },
      notes: ["Replies are without their parents."],
    },
    { language: { de: 12, cy: 1, "??": 2 }, deleted: { post: 3 }, noText: { caption: 20 } },
  );
  for (const page of [review, checklist]) {
    expect(page).toContain("100 posts read · 62 checked · 38 not checked · 61 not understood · 19 missing");
    expect(page).toContain("12 posts in German");
    expect(page).toContain("1 post in Welsh");
    expect(page).toContain("2 posts in an unknown language");
    expect(page).toContain("20 pictures or videos without words");
    expect(page).toContain("3 posts you had already deleted");
    expect(page).toContain("data/&lt;tweets&gt;.js</bdi>, record 7: A record that is no object.");
    expect(page).toContain("and 60 more");
    expect(page).toContain("19 of them were not found");
    expect(page).toContain("Replies are without their parents.");
  }
  expect(review).toContain("That is not everything: 61 records could not be understood,");
});

test("says nothing about an account of which nothing could be checked", async () => {
  const { review } = await reviewOf({}, { language: { de: 100 } });
  expect(review).toContain("No post could be checked, so this audit says nothing about your account.");
});
