import "@hindsight/engine/small-heap";
import { unknownAuthor } from "@hindsight/core/author";
import { openEngine } from "@hindsight/engine";

/* One audit, timed from within; `measure-audit.ts` starts it. Arguments: the export, the folder to keep data in. */
const [, , path = "", home = ""] = process.argv;
const engine = openEngine({ home, log: (line) => console.error(line) });
const { id } = await engine.create({ label: "bench", author: unknownAuthor });
await engine.stores.uploads.readInPlace(id, [path]);

const start = performance.now();
let readAt = start;
engine.watch(id, ({ state }) => {
  if (state === "checking" && readAt === start) readAt = performance.now();
});
const audit = await engine.run(id);
const end = performance.now();
await engine.close();

if (audit?.state !== "ready") throw new Error(`the audit is ${audit?.state ?? "gone"}`);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ readMs: readAt - start, wholeMs: end - start, peakMegabytes }));
