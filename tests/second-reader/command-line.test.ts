import { join } from "node:path";
import { expect, test } from "vitest";
import { runHindsight } from "../cli/run-hindsight.ts";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";
import { answerText } from "./answer-in-folder.ts";
import { scriptedModels } from "./scripted-models.ts";

test("says how far it is, in counts and money alone, and reads the years and kinds that were asked for", async () => {
  using folder = temporaryFolder();
  await using models = await scriptedModels((posts) => answerText(posts, []));
  const home = join(folder.path, "home");
  const words = [
    "audit",
    writeXFolder(join(folder.path, "export"), 240),
    "--second-reader",
    models.address,
    "--price",
    "2,20",
  ];
  const all = await runHindsight(home, ...words, "--years", "2011-2012", "--kinds", "post,reply");
  expect(all).toMatchObject({ exitCode: 0 });
  expect(all.stderr).toMatch(/Second reader: \d{2,3} of \d{3} posts, [\d,]+ a minute, \$0\.\d\d so far\n/);
  expect(all.stderr).not.toMatch(/heron|baler|Coffee/);
  expect(all.stdout).toContain("240 posts read, 0 not read");

  const asked = models.asked.length;
  const later = await runHindsight(home, ...words, "--years", "2013");
  expect(later.stderr).toMatch(/Second reader: 0 posts in 0 requests to[^\n]*\nNot sent: .*240 not chosen/);
  expect(models.asked.length).toBe(asked);
});

test.each([
  [["--years", "lately"], "--years takes one year or two"],
  [["--kinds", "post,sermon"], "--kinds any of post, reply"],
  [["--posts", "some"], "--posts takes all, unsure or not-judged"],
])("does not guess what %j may mean", async (words, says) => {
  using folder = temporaryFolder();
  const run = await runHindsight(folder.path, "read-again", "x", "--second-reader", "folder:y", ...words);
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stderr).toContain(says);
});
