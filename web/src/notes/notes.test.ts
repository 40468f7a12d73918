import { beforeEach, expect, test } from "vitest";
import { Author } from "@hindsight/core/author";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "../testing/open-app.ts";

const ask = "/audits/ready1/posts/x%3A1/ask";
const secret = "Saw Mrs Edith Arkwright today, call 0113 496 0000 or @edith_a";
let app: OpenApp;
beforeEach(async () => {
  app = openApp();
  await readyAuditWith(
    app,
    [
      flaggedOf("1", { text: secret }, { reason: "This names “Edith Arkwright”, aged 84." }),
      flaggedOf("2", {}, { category: "promotion", severity: "medium" }),
    ],
    { author: Author.parse({ profession: "doctor" }) },
  );
  await app.post("/audits/ready1/decisions", [
    ["postId", "x:1"],
    ["choice", "delete"],
    ["reason", "Edith would mind"],
  ]);
});

test("the post is masked before anybody else reads it, and can be changed", async () => {
  const form = await app.page(ask);
  expect(form).toContain("Saw Mrs [name] today, call [number] [number] [number] or [account]");
  expect(form).not.toContain("Arkwright");

  const response = await app.post(ask, [
    ["words", "Saw somebody <i>today</i>"],
    ["question", "May I keep it?"],
  ]);
  const packet = await response.text();
  expect(packet).toContain("Saw somebody &lt;i&gt;today&lt;/i&gt;");
  expect(packet).toContain("May I keep it?");
  expect(packet).toContain("Post on X (Twitter), March 2019.");
  expect(packet).toContain("This names “[name]”, aged [number].");
  expect(packet).toContain("BAD-CONF-1");
  expect(packet).not.toContain("Arkwright");
  expect(packet).not.toContain("x.com/");
  expect((await app.send("/audits/ready1/posts/x%3A9/ask")).status).toBe(404);
});

test("a reflection holds themes and numbers, and no word of a post or a reason", async () => {
  const page = await app.page("/audits/ready1/reflection");
  const response = await app.send("/audits/ready1/reflection.txt");
  expect(response.headers.get("content-disposition")).toContain("reflection-2026-03-03.txt");
  const text = await response.text();
  expect(text).toContain("On 3 March 2026 I reviewed 1,204 posts of mine from 2019 on X (Twitter)");
  expect(text).toContain("Confidentiality: 1 post (1 important).\r\nPromotion: 1 post (1 worth a look).");
  expect(text).toContain("I found 1 to delete.\r\n1 post is still to decide.");
  expect(text).toContain("[Which guidance did I read again");
  for (const told of [page, text])
    for (const word of ["Edith", "Arkwright", "robin", "The words of post"]) expect(told).not.toContain(word);
});
