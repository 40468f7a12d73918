import { beforeEach, expect, test } from "vitest";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";
import { fitWords } from "./check-fit.ts";

const fit = "/audits/ready1/fit";
const review = "/audits/ready1/review";
const cards = (page: string): readonly string[] =>
  [...page.matchAll(/<article class="card" id="p-x_3a_(\w+)"/g)].map(([, id]) => id ?? "");

let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  const swearing = { check: "strong-profanity", category: "unprofessional", severity: "low" } as const;
  await readyAuditWith(app, [
    ...["1", "2", "3", "4", "5", "6"].map((id) => flaggedOf(id, {}, swearing)),
    flaggedOf("7", {}, {}, swearing),
    flaggedOf("8"),
  ]);
});
const decide = (id: string, choice: string) =>
  app.post("/audits/ready1/decisions", [
    ["postId", `x:${id}`],
    ["choice", choice],
  ]);
const quieten = (quiet: "0" | "1", check = "strong-profanity") =>
  app.post("/audits/ready1/quiet", [
    ["check", check],
    ["quiet", quiet],
  ]);

test("counts how often a check was right about this person", async () => {
  expect(await app.page(fit)).toContain("You have not decided about any post yet");
  for (const id of ["1", "2", "3", "4"]) await decide(id, "false-alarm");
  await decide("5", "delete");
  const page = await app.page(fit);
  expect(page).toContain("Of 5 findings you decided about, 4 were false alarms.");
  expect(page).toContain(
    "Right about 1 of the 5 posts you decided. It is wrong about you at least half the time.",
  );
});

test("shows what asks for something first: often wrong, then quietened, then decided, then the rest", async () => {
  const order = async () =>
    [...(await app.page(fit)).matchAll(/<h2>([^<]*[^<\s])\s*</g)].map(([, heading]) => heading);
  expect(await order()).toEqual(["Nothing decided yet"]);
  await decide("8", "delete");
  expect(await order()).toEqual(["Decided so far", "Nothing decided yet"]);
  for (const id of ["1", "2", "3", "4", "5"]) await decide(id, "false-alarm");
  expect(await order()).toEqual(["Often wrong about you", "Decided so far"]);
  await quieten("1");
  expect(await order()).toEqual(["Quietened", "Decided so far"]);
});

test("puts figures in words that do not say more than they can", () => {
  expect(fitWords({ decided: 0, falseAlarms: 0 })).toContain("not decided about any");
  expect(fitWords({ decided: 1, falseAlarms: 1 })).toBe(
    "Right about 0 of the 1 post you decided. Too few to tell yet.",
  );
  expect(fitWords({ decided: 12, falseAlarms: 0 })).toContain("fits you well");
  expect(fitWords({ decided: 12, falseAlarms: 5 })).toContain("More often right than wrong");
});

test("takes what only a quiet check found out of the list, but never out of sight", async () => {
  expect((await quieten("1")).headers.get("location")).toBe(`${fit}#fit-strong-profanity`);
  const page = await app.page(review);
  expect(cards(page)).toEqual(["7", "8"]);
  expect(page).toContain("6 posts are left out, because only checks you quietened found something.");
  expect(await app.page(fit)).toContain("Listen again");
  expect(cards(await app.page(`${review}?quiet=shown`))).toHaveLength(8);
  expect(cards(await app.page(`${review}?check=strong-profanity`))).toHaveLength(7);
  await quieten("0");
  expect(cards(await app.page(review))).toHaveLength(8);
});

test("quietens only what flagged something here", async () => {
  expect((await quieten("1", "made-up-name")).status).toBe(400);
  expect(await app.stores.papers.get("ready1", "quiet")).toBeUndefined();
});
