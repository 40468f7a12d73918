import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeXZip } from "../invented/x-export.ts";
import { measureAudit } from "./measure-audit.ts";
import { measureChecks } from "./measure-checks.ts";
import { measureReview } from "./measure-review.ts";

/*
 * Prints what an audit costs on this machine: `npm run bench -- --posts 100000 --megabytes 2000 --flagged 5000`.
 * Every figure is set beside one of the same run; nothing here passes or fails.
 */
const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "100000" },
    megabytes: { type: "string", default: "2000" },
    flagged: { type: "string", default: "5000" },
  },
});
const [posts, megabytes, flagged] = [values.posts, values.megabytes, values.flagged].map(Number) as [
  number,
  number,
  number,
];
const folder = mkdtempSync(join(tmpdir(), "hindsight-bench-"));
const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;

try {
  const large = await writeXZip(join(folder, "large.zip"), posts, megabytes * 1e6);
  const small = await writeXZip(join(folder, "small.zip"), posts / 10, megabytes * 1e5);
  say(
    `An invented Zip64 export of ${(statSync(large).size / 1e9).toFixed(2)} GB with ${posts} posts, and one of a tenth.`,
  );

  const few = await measureAudit(small, join(folder, "few"));
  const many = await measureAudit(large, join(folder, "many"));
  say(`readArchive alone      ${seconds(many.readMs)}  ${Math.round((posts * 1000) / many.readMs)} posts/s`);
  say(
    `whole audit            ${seconds(many.wholeMs)}  ${(many.wholeMs / many.readMs).toFixed(2)} times the reading`,
  );
  say(`peak memory            ${many.peakMegabytes} MB; with a tenth of the posts ${few.peakMegabytes} MB`);

  const checks = measureChecks(Math.min(posts, 40_000));
  say(
    `all checks, one core   ${checks.postsPerSecond} posts/s; reading the words alone ${checks.wordsPerSecond} posts/s`,
  );
  for (const { id, microseconds } of checks.slowest)
    say(`  ${id.padEnd(30)} ${microseconds.toFixed(1)} µs a post`);

  const review = await measureReview(join(folder, "review"), flagged);
  say(`review page with ${flagged} flagged posts, milliseconds (first time, then median of 20)`);
  for (const { path, first, median } of review)
    say(`  ${path.padEnd(60)} ${first.toFixed(0)}  ${median.toFixed(0)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
