import { describe, expect, test } from "vitest";
import type { Example } from "../../define-check.ts";
import { exampleOf } from "../../example-post.ts";
import { read } from "../reading.ts";
import { adLabel } from "./ad-label.ts";
import { isAffiliateLink } from "./affiliate-links.ts";
import { isDermatologyTrainee } from "./profession.ts";

const readingOf = (example: Example) => {
  const { post, author } = exampleOf(example);
  return read(post, author);
};

describe("an ad label", () => {
  const padding = "A very long story about my hands in winter, told with care and at some length. ".repeat(2);
  test.each([
    ["AD | New balm from @DewLabSkin", "upfront"],
    ["Ad: new balm", "upfront"],
    ["AD Love this new balm", "upfront"],
    ["New balm (ad)", "upfront"],
    ["Paid partnership with @DewLabSkin. New balm", "upfront"],
    [`${padding}#ad`, "late"],
    ["#skin #spf #summer #ad #glow New balm", "buried"],
    ["New balm, disclosure in bio", "elsewhere"],
    ["AD flares in winter, so moisturise", "none"],
    ["#AD #eczema #skin #teaching", "none"],
    ["Ad hoc clinic today", "none"],
    ["What a bad ad that was", "none"],
    ["#adhd #adoption", "none"],
  ])("%j is %s", (text, kind) => {
    expect(readingOf(text).signal(adLabel).kind).toBe(kind);
  });
});

test.each([
  ["https://www.amazon.co.uk/dp/B0QQQ11?tag=drmay-21", true],
  ["https://amzn.to/3abc", true],
  ["https://www.awin1.com/cread.php?awinmid=1", true],
  ["https://shop.example.com/serum?ref_code=drmay", true],
  ["https://www.amazon.co.uk/dp/B0QQQ22", false],
  ["https://www.nice.org.uk/guidance/ng198?tag=acne", false],
  ["https://notamzn.to.example.com/x", false],
  ["https://evil.example.com/amzn.to/", false],
  ["not a link", false],
])("whether %j pays the author is %s", (link, expected) => {
  expect(isAffiliateLink(link)).toBe(expected);
});

test("a trainee is one on the date of the post, and not one once the stage is over", () => {
  const stages = [{ stage: "ST4 dermatology", from: "2019-08", to: "2022-08" }];
  const on = (date: string) =>
    readingOf({ text: "Hello", date, author: { stages } }).signal(isDermatologyTrainee);
  expect([on("2019-07-31T10:00:00Z"), on("2021-01-01T10:00:00Z"), on("2023-01-01T10:00:00Z")]).toEqual([
    false,
    true,
    false,
  ]);
});
