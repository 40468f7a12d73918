import { localStores } from "@hindsight/store/local";
import { startLocalServer } from "@hindsight/web/local-server";
import { tallyCoverage } from "@hindsight/core/coverage";
import { auditOf, findingOf, flaggedOf, postOf } from "../contracts/samples.ts";
import { inventedText } from "../invented/tweets.ts";

const auditId = "bench";

/** Time to the first byte of some views of the review over real HTTP, with many flagged posts in the embedded store. */
export async function measureReview(home: string, flagged: number) {
  await fill(home, flagged);
  const server = await startLocalServer({ home, port: 0, threads: 1 }, (line) => console.error(line));
  try {
    const rows = [];
    for (const query of [
      "",
      "?decision=none",
      "?category=promotion",
      "?severity=high&year=2012",
      "?text=trains",
    ]) {
      const path = `audits/${auditId}/review${query}`;
      const times: number[] = [];
      for (let n = 0; n < 21; n += 1) times.push(await firstByte(`${server.address}${path}`));
      const [first = 0, ...later] = times;
      rows.push({ path, first, median: later.toSorted((a, b) => a - b)[10] ?? 0 });
    }
    return rows;
  } finally {
    await server.close();
  }
}

/** Milliseconds from the request to the first byte of the page; the rest is read but not counted. */
async function firstByte(address: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(address);
  const reader = response.body?.getReader();
  await reader?.read();
  const time = performance.now() - start;
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  while (reader && !(await reader.read()).done);
  return time;
}

async function fill(home: string, flagged: number): Promise<void> {
  const stores = localStores(home);
  const coverage = tallyCoverage();
  coverage.note("An invented account.");
  const result = { checked: flagged * 20, flagged, notJudged: {}, sets: [], account: [] };
  await stores.audits.put(auditOf(auditId, { state: "ready", coverage: coverage.coverage(), result }));
  const severities = ["critical", "high", "medium", "low"] as const;
  const categories = ["confidentiality", "promotion", "unprofessional"] as const;
  const posts = Array.from({ length: flagged }, (_, n) => {
    const post = postOf(`x:${n}`, inventedText(n), {
      date: new Date(Date.UTC(2010 + (n % 15), 3, 4)).toISOString(),
    });
    const severity = severities[n % severities.length] ?? "low";
    return flaggedOf(
      post,
      findingOf({ severity, category: categories[n % categories.length] ?? "unprofessional" }),
    );
  });
  await stores.ledger.flag(auditId, 0, posts, []);
  stores.close();
}
