import { measure } from "./measure.ts";
import { assumed, day, estimate, mostPosts } from "./model.ts";
import { prices } from "./prices.ts";

/** Measures the built functions and prints the tables of docs/scale.md and docs/deploy.md. */
const measured = await measure(20_000);
const round = (value: number, digits = 0): string =>
  value.toLocaleString("en-GB", { maximumFractionDigits: digits });
const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  console.log(`\n| ${head.join(" | ")} |\n|${head.map(() => " --- |").join("")}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
};

const steps = {
  ReadArchive: measured.readArchive,
  CheckPosts: measured.checkPosts,
  FlagTogether: measured.flagTogether,
  FinishAudit: measured.finishAudit,
};
table(
  ["step", "start: wall ms", "start: CPU ms", "first event: CPU ms", "then: CPU ms", "peak MB"],
  Object.entries(steps).map(([name, step]) => [
    name,
    round(step.initWallMs),
    round(step.initCpuMs),
    round(step.firstCpuMs),
    round(step.cpuMs),
    round(step.peakMb),
  ]),
);
const { posts, flagged, writeUnits, tableBytes, readArchive, checkPosts } = measured;
console.log(
  `\n${round(posts)} posts, ${round(flagged)} flagged: ${round(writeUnits)} write units, ${round(tableBytes / 1000)} kB in the table.`,
);
console.log(
  `ReadArchive ${round((posts / readArchive.cpuMs) * 1000)} posts/s, CheckPosts ${round((400 / checkPosts.cpuMs) * 1000)} posts/s of this machine's processor time.`,
);
console.log(`The most posts one run of ReadArchive can read: ${round(mostPosts(measured))}.`);

table(
  ["posts", "at once", "read s", "check s", "finish s", "held back by", "US$"],
  [
    [10_000, 100],
    [100_000, 100],
    [1_000_000, 5],
    [1_000_000, 100],
    [1_000_000, 500],
  ].map(([count = 0, concurrency = 0]) => {
    const each = estimate(measured, count, concurrency);
    return [
      round(count),
      round(concurrency),
      round(each.readSeconds, 1),
      round(each.checkSeconds, 1),
      round(each.finishSeconds, 1),
      each.heldBackBy,
      round(each.dollars, 4),
    ];
  }),
);
const busy = day(measured, 10_000, 10_000, 100);
console.log(
  `\n10,000 audits a day of 10,000 posts, ${assumed.busiestHour * 100} % of them in the busiest hour: US$ ${round(busy.dollars)} a day.`,
);
table(
  ["what", "used", "of", "share"],
  busy.use.map(({ what, used, of }) => [what, round(used), round(of), `${round((used / of) * 100)} %`]),
);

const kept = (tableBytes / posts) * 10_000;
const perAudit = estimate(measured, 10_000, 100).dollars;
const storage = (kept / 1e9) * (prices.dynamoGbMonth + prices.dynamoBackupGbMonth) + 0.002 * prices.s3GbMonth;
table(
  ["what", "US$"],
  [
    ["per 10,000 posts, one audit", round(perAudit, 4)],
    ["kept for a month, one audit of 10,000 posts", round(storage, 5)],
    ["per 1,000 audits of 10,000 posts, kept for a month", round((perAudit + storage) * 1000, 2)],
    ["idle, a month: one key, six alarms", round(prices.kmsKeyMonth + 6 * prices.alarmMonth, 2)],
  ],
);
process.exit(0);
