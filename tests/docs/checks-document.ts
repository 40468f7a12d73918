import { accountChecks, checks, judge } from "@hindsight/checks";
import type { AccountCheck, AccountExample } from "@hindsight/checks/define-account-check";
import type { Check, Example } from "@hindsight/checks/define-check";
import type { Clause } from "@hindsight/core/check";
import type { Category, Severity } from "@hindsight/core/finding";

const categories: Readonly<Record<Category, string>> = {
  confidentiality: "Confidentiality",
  promotion: "Promotion",
  unprofessional: "Professionalism",
  privacy: "Your own privacy and that of people close to you",
};

const severities: Readonly<Record<Severity, string>> = {
  critical: "Look at this first",
  high: "High",
  medium: "Medium",
  low: "Low: advice, on which opinions differ",
  info: "A reminder, never counted as a risk",
};

const surety: Readonly<Record<Clause["sure"], string>> = {
  primary: "read in the source",
  secondary: "read in other people’s accounts of it",
  unconfirmed: "from general knowledge, not confirmed in a copy of the source",
};

const clauseOf = new Map(judge.clauses.map((clause) => [clause.id, clause]));
const founding = judge.clauses.filter(({ id }) => id.startsWith("BAD-"));

/** Examples of each kind shown for a check. */
const shown = 3;

const all: readonly (Check | AccountCheck)[] = [...checks, ...accountChecks];

const isHistory = (example: Example | AccountExample): example is AccountExample =>
  typeof example !== "string" && !("text" in example);

/** "bio: ... / 2023-01-02: ..." */
const historyText = ({ bio, posts = [] }: AccountExample): string =>
  [
    ...(bio === undefined ? [] : [`bio: ${bio}`]),
    ...posts.map((post) =>
      "text" in post ? `${post.date.slice(0, 10)}: ${post.text}` : `${post[0]}: ${post[1]}`,
    ),
  ].join(" / ");

function textOf(example: Example | AccountExample): string {
  if (isHistory(example)) return historyText(example);
  const { text, media, author } = typeof example === "string" ? { text: example } : example;
  const stage = author?.stages?.[0]?.stage;
  return `${stage ? `[${stage}] ` : ""}${media ? `[${media}] ` : ""}${text}`;
}

const quoted = (examples: readonly (Example | AccountExample)[]): readonly string[] =>
  examples.slice(0, shown).map(
    (example) =>
      `- ${textOf(example)
        .replaceAll("\n", " ")
        .replace(/([<>|*_`])/g, "\\$1")}`,
  );

/** Everything that is checked, for a reader who is a doctor: by clause of the founding document, then check by check. */
export function checksDocument(): string {
  return [
    "# What is checked",
    "",
    `Rules ${judge.rules}: ${all.length} checks. This page is made from the checks themselves (\`npm run docs\`); every example on it is invented, and is also a test.`,
    "",
    "A finding is a prompt to look again, never a verdict. It says how much harm the post could do if the check is right (severity), and how sure the check is that it read the post rightly (confidence); the two are kept apart. Never a finding by itself: opinion, politics, protest, faith, sexuality, bodies and dress, one drink, your own illness, union work, whistle-blowing, counter-speech, dialect.",
    "",
    "The founding document is the British Association of Dermatologists’ *Social Media Guidance for Dermatologists and Dermatology Trainees*. It has no clause numbers; the codes are ours.",
    "",
    "## Which checks answer which clause",
    "",
    "| clause | what it asks, in our words | checks |",
    "| --- | --- | --- |",
    ...founding.map(({ id, says }) => `| ${id} | ${says} | ${citing(id).map(linkTo).join(", ")} |`),
    "",
    ...Object.entries(categories).flatMap(([category, title]) => [
      `## ${title}`,
      "",
      ...all.filter((check) => check.category === category).flatMap(sectionOf),
    ]),
    "## The rules cited",
    "",
    "| code | source | what it asks, in our words | how sure |",
    "| --- | --- | --- | --- |",
    ...judge.clauses.map(
      ({ id, source, says, url, sure }) =>
        `| ${id} | ${url ? `[${source}](${url})` : source} | ${says} | ${surety[sure]} |`,
    ),
    "",
  ].join("\n");
}

/** The checks that cite a clause. */
export const citing = (clauseId: string): readonly (Check | AccountCheck)[] =>
  all.filter(({ clauses }) => clauses.some((id) => id === clauseId));

const linkTo = ({ id, title }: Check | AccountCheck): string => `[${title}](#${id})`;

function sectionOf(check: Check | AccountCheck): readonly string[] {
  const rules = check.clauses.map((id) => `${id} (${clauseOf.get(id)?.source ?? ""})`);
  return [
    `<a id="${check.id}"></a>`,
    "",
    `### ${check.title}`,
    "",
    `${severities[check.severity]}. ${check.advice}`,
    "",
    "Flagged, for instance:",
    "",
    ...quoted(check.examples.flagged),
    "",
    "Left alone:",
    "",
    ...quoted(check.examples.clear),
    "",
    `Rests on ${rules.join("; ")}.`,
    "",
  ];
}
