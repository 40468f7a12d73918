import { judge, rubric } from "@hindsight/checks";
import { Author, stagesOn } from "@hindsight/core/author";
import { combine } from "@hindsight/core/combine";
import type { Finding } from "@hindsight/core/finding";
import type { Opinion, Reply, SecondReader } from "@hindsight/core/second-reader";
import { openReader } from "@hindsight/second-reader";
import { readerNamed } from "@hindsight/second-reader/where";
import pLimit from "p-limit";
import { byLabel } from "./by-label.ts";
import { findingsOf, postOfRow } from "./judge-row.ts";
import { kappa } from "./kappa.ts";
import type { Report } from "./report.ts";
import type { Row } from "./rows.ts";

/** A labelled set. */
export interface LabelledSet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Which second reader, as on the command line. */
export interface AskedReader {
  readonly where: string;
  readonly model: string | undefined;
  readonly mayLeave: boolean;
  readonly masksNames: boolean;
  readonly key: string | undefined;
}

/** Posts to a request, as an audit sends them. */
const inRequest = 30;

/** Rules alone, second reader alone, and both as a person would see them, on the same posts; and how far the two agree. */
export async function withSecondReader(
  report: Report,
  sets: readonly LabelledSet[],
  { where, model, mayLeave, masksNames, key }: AskedReader,
): Promise<void> {
  const settings = readerNamed(where, model);
  if (!settings) throw new Error(`“${where}” is no second reader`);
  const reader = await openReader(settings, { rubric, mayLeave, apiKey: key });
  report.title(`Rules and a second reader: ${reader.name}`);
  for (const { name, rows } of sets) {
    const opinions = await readAll(reader, rows, masksNames);
    if (!opinions) {
      report.line(name, "second reader", "waits for answers to its requests");
      continue;
    }
    compare(report, name, rows, opinions);
  }
}

function compare(report: Report, name: string, rows: readonly Row[], opinions: Opinions): void {
  const read = rows.filter((row) => opinions.has(row));
  const alone = (row: Row) => counted(combine([], opinions.get(row) ?? [], checkOf));
  const both = (row: Row) => counted(combine(findingsOf(row), opinions.get(row) ?? [], checkOf));
  report.line(name, "read by the second reader", `${read.length} of ${rows.length}`);
  byLabel(report, `${name}: rules`, read);
  byLabel(report, `${name}: second reader`, read, alone);
  byLabel(report, `${name}: both`, read, both);
  const agreement = kappa(read.map((row) => [findingsOf(row).length > 0, alone(row).length > 0]));
  report.line(name, "agreement (kappa)", agreement?.toFixed(2) ?? "cannot be told");
}

const counted = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== "info");
const checkOf = (id: string) => judge.checks.find((check) => check.id === id);

type Opinions = ReadonlyMap<Row, readonly Opinion[]>;

/** What was said of each row that was read; undefined while answers are waited for. */
async function readAll(
  reader: SecondReader,
  rows: readonly Row[],
  masksNames: boolean,
): Promise<Opinions | undefined> {
  const kept = new Map<string, Reply>();
  const replies = {
    get: async (key: string) => kept.get(key),
    put: async (key: string, reply: Reply) => void kept.set(key, reply),
  };
  // Rows of different sets may share an id, and an answer is told apart by it.
  const posts = rows.map((row, n) => ({ row, post: { ...postOfRow(row), id: `x:${n}` } }));
  const requests = Array.from({ length: Math.ceil(posts.length / inRequest) }, (_, n) =>
    posts.slice(n * inRequest, (n + 1) * inRequest),
  );
  const limit = pLimit(reader.atOnce);
  const answers = await Promise.all(
    requests.map((request) =>
      limit(() =>
        reader.read(
          {
            posts: request.map(({ row, post }) => ({
              post,
              stages: stagesOn(Author.parse({ profession: "doctor", ...row.author }), post.date),
            })),
            harmless: [],
            masksNames,
          },
          replies,
          new AbortController().signal,
        ),
      ),
    ),
  );

  const rowOf = new Map(posts.map(({ row, post }) => [post.id, row]));
  const opinions = new Map<Row, readonly Opinion[]>();
  for (const answer of answers) {
    if (answer.kind === "waiting") return undefined;
    for (const reading of answer.readings) {
      const row = rowOf.get(reading.postId);
      if (row) opinions.set(row, reading.opinions);
    }
  }
  return opinions;
}
