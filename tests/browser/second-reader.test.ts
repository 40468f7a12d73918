import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { writeXZip } from "../invented/x-export.ts";
import { answerText, type AskedPost } from "../second-reader/answer-in-folder.ts";
import { scriptedModels } from "../second-reader/scripted-models.ts";
import { expectSoundPage } from "./sound-page.ts";
import { visits } from "./visit.ts";

const visit = visits({ viewport: { width: 1280, height: 900 } });
afterEach(() => vi.unstubAllEnvs());

const script = (posts: readonly AskedPost[]) =>
  answerText(
    posts,
    posts
      .filter(({ text }) => text.includes("Coffee machine"))
      .map(({ n }) => ({
        n,
        check: "employer-disparagement",
        quote: "Coffee machine on the second floor is broken",
        why: "This may read as <b>running down</b> where you work.",
        severity: "low",
        confidence: 0.8,
      })),
  );

test("asks, sees the estimate, is stopped by the ceiling, goes on, and reviews a model's opinion", async () => {
  await using models = await scriptedModels(script);
  vi.stubEnv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", models.address);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "none");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "none");
  const { page, server, complaints } = visit();
  const main = page.getByRole("main");
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await page.goto("/");
  const zip = await writeXZip(join(server.home, "export.zip"), 160);
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await button("Bring it in").click();
  await button("Skip this and start the audit").click();
  await page.waitForURL(/review$/);
  await page.getByRole("link", { name: "Ask a second reader" }).click();
  await expectSoundPage(page);

  await page.getByLabel("Amazon Bedrock in your own AWS account").check();
  await button("See what would be sent").click();
  await main.getByText("Write the region, such as eu-west-2").waitFor();
  await page.getByLabel("Model of Bedrock").fill("amazon.nova-lite-v1:0");
  await button("See what would be sent").click();
  await main.getByRole("heading", { name: "What would be sent" }).waitFor();
  expect(await main.innerText()).toMatch(/Amazon Bedrock in eu-west-2, which is not on this computer/);
  expect(await main.innerText()).toMatch(/Not sent: \d+ posts that say the same as another/);
  expect(await page.getByLabel("A million tokens sent").inputValue()).toBe("0.06");
  await expectSoundPage(page);
  expect(models.asked).toEqual([]);

  await page.getByLabel("A million tokens sent").fill("2");
  await page.getByLabel("A million tokens written").fill("20");
  await page.getByLabel("Stop before it costs more than").fill("0.06");
  await page.getByLabel("Yes, send these posts there, this time").check();
  await button("Start the second reading").click();
  await main.getByText("Stopped before it cost more than $0.06").waitFor();
  await expectSoundPage(page);
  const askedBefore = models.asked.length;
  expect(askedBefore).toBeGreaterThan(0);

  await page.getByRole("link", { name: "Go on" }).click();
  expect(await page.getByLabel("Yes, send these posts there, this time").isChecked()).toBe(false);
  await page.getByLabel("Yes, send these posts there, this time").check();
  await page.getByLabel("Stop before it costs more than").fill("5");
  await button("Start the second reading").click();
  await main.getByText("The second reader has read everything it was asked to.").waitFor();
  const words = models.asked.map(({ words: asked }) => asked);
  expect(words.length).toBeGreaterThan(askedBefore);
  expect(new Set(words).size).toBe(words.length);
  expect(await main.innerText()).toContain("0 posts not read by the second reader");

  await page.getByRole("link", { name: "See what was found" }).click();
  await page.goto(`${page.url()}?check=employer-disparagement`);
  const card = page.locator("article.card").first();
  expect(await card.locator("mark").first().innerText()).toBe("Coffee machine on the second floor is broken");
  expect(await card.innerText()).toContain("A model’s opinion, not a rule");
  expect(await card.innerText()).toContain("<b>running down</b>");
  expect(await page.locator(".coverage").innerText()).toMatch(/160 posts read by\s+amazon\.nova-lite-v1:0/);
  await expectSoundPage(page);
  expect(complaints.filter((line) => !line.includes("422"))).toEqual([]);
});
