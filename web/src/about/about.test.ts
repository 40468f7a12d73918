import { expect, test } from "vitest";
import { openApp } from "../testing/open-app.ts";
import { madeUpExport } from "../testing/made-up.ts";
import { careerDate } from "./career-date.ts";

async function uploaded() {
  const app = openApp();
  const id = await (await app.post("/audits/new", [["label", "export"]])).text();
  for (const [name, body] of Object.entries(madeUpExport())) {
    await app.send(`/audits/${id}/files?name=${name}`, { method: "PUT", body });
  }
  return { app, id };
}

test("keeps what the person said, and starts the audit", async () => {
  const { app, id } = await uploaded();
  const response = await app.post(`/audits/${id}/about`, [
    ["profession", "doctor"],
    ["jurisdiction", "Ireland"],
    ["name", "Robin Ashdown"],
    ["stage", "ST4 dermatology"],
    ["from", "08/2021"],
    ["to", "Aug 2022"],
    ["stage", ""],
    ["from", ""],
    ["to", ""],
    ["brands", "Glowmere, Ashdown Skin\nThe Skin Book"],
    ["workplaces", ""],
    ["interests", "Dermaline speaker fees"],
  ]);
  expect(response.status).toBe(303);
  const audit = await app.stores.audits.get(id);
  expect(audit?.state).toBe("ready");
  expect(audit?.author).toEqual({
    profession: "doctor",
    jurisdiction: "Ireland",
    name: "Robin Ashdown",
    stages: [{ stage: "ST4 dermatology", from: "2021-08", to: "2022-08" }],
    handles: [],
    brands: ["Glowmere", "Ashdown Skin", "The Skin Book"],
    workplaces: [],
    interests: ["Dermaline speaker fees"],
  });
});

test("points at a date it cannot read, and loses nothing that was typed", async () => {
  const { app, id } = await uploaded();
  const response = await app.post(`/audits/${id}/about`, [
    ["profession", "doctor"],
    ["stage", "<b>FY1</b>"],
    ["from", "last summer"],
    ["to", ""],
  ]);
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('href="#from-0"');
  expect(page).toContain('id="from-0-error"');
  expect(page).toContain('value="last summer"');
  expect(page).toContain("&lt;b&gt;FY1&lt;/b&gt;");
  expect((await app.stores.audits.get(id))?.state).toBe("uploaded");
});

test("can be skipped, once", async () => {
  const { app, id } = await uploaded();
  await app.post(`/audits/${id}/about`, [["skip", "1"]]);
  expect((await app.stores.audits.get(id))?.state).toBe("ready");
  const again = await app.post(`/audits/${id}/about`, [["profession", "nurse"]]);
  expect(again.headers.get("location")).toBe(`/audits/${id}/progress`);
  expect((await app.stores.audits.get(id))?.author.profession).toBeUndefined();
});

test("understands dates as people write them", () => {
  expect(careerDate(" 2019 ")).toBe("2019");
  expect(careerDate("2019-08")).toBe("2019-08");
  expect(careerDate("8/2019")).toBe("2019-08");
  expect(careerDate("01/08/2019")).toBe("2019-08-01");
  expect(careerDate("August 2019")).toBe("2019-08");
  expect(careerDate("1st Sept 2019")).toBe("2019-09-01");
  expect(careerDate("13/2019")).toBe("13/2019");
  expect(careerDate("soon")).toBe("soon");
});
