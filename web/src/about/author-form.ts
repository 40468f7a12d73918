import { Author } from "@hindsight/core/author";
import { careerDate } from "./career-date.ts";

/** A stage of the career as it stands in the form. */
export interface StageRow {
  readonly stage: string;
  readonly from: string;
  readonly to: string;
}

/** The form as the person filled it in, so that a mistake costs no typing. */
export interface AuthorForm {
  readonly profession: string;
  readonly jurisdiction: string;
  readonly name: string;
  readonly stages: readonly StageRow[];
  readonly brands: string;
  readonly workplaces: string;
  readonly interests: string;
}

/** Sentences to show, by the id of the field they belong to. */
export type FormErrors = Readonly<Record<string, string>>;

/** The form for an author already known. */
export const formOf = (author: Author): AuthorForm => ({
  profession: author.profession ?? "",
  jurisdiction: author.jurisdiction,
  name: author.name ?? "",
  stages: author.stages.map(({ stage, from = "", to = "" }) => ({ stage, from, to })),
  brands: author.brands.join(", "),
  workplaces: author.workplaces.join(", "),
  interests: author.interests.join(", "),
});

/** Reads what a browser sent; fields that are missing or files count as empty. */
export function authorFormIn(data: FormData): AuthorForm {
  const all = (name: string) =>
    data.getAll(name).map((value) => (typeof value === "string" ? value.trim() : ""));
  const one = (name: string) => all(name)[0] ?? "";
  const from = all("from");
  const to = all("to");
  return {
    profession: one("profession"),
    jurisdiction: one("jurisdiction") || "UK",
    name: one("name"),
    stages: all("stage")
      .map((stage, row) => ({ stage, from: from[row] ?? "", to: to[row] ?? "" }))
      .filter((row) => row.stage !== "" || row.from !== "" || row.to !== ""),
    brands: one("brands"),
    workplaces: one("workplaces"),
    interests: one("interests"),
  };
}

const names = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The author a form describes, or what to put right. Fields the form does not ask for are kept from `known`. */
export function authorOf(form: AuthorForm, known: Author): { author: Author } | { errors: FormErrors } {
  const parsed = Author.safeParse({
    ...known,
    profession: form.profession || undefined,
    jurisdiction: form.jurisdiction,
    name: form.name || undefined,
    stages: form.stages.map(({ stage, from, to }) => ({
      stage,
      from: from === "" ? undefined : careerDate(from),
      to: to === "" ? undefined : careerDate(to),
    })),
    brands: names(form.brands),
    workplaces: names(form.workplaces),
    interests: names(form.interests),
  });
  if (parsed.success) return { author: parsed.data };

  return {
    errors: Object.fromEntries(
      parsed.error.issues.map(({ path }) => [
        fieldOf(path),
        words(String(path.at(-1)), path[0] === "stages"),
      ]),
    ),
  };
}

/** `["stages", 2, "from"]` is the field "from-2"; `["brands", 4]` is "brands". */
const fieldOf = ([first, row, part]: readonly PropertyKey[]): string =>
  first === "stages" && row !== undefined ? `${String(part ?? "stage")}-${String(row)}` : String(first);

const words = (part: string, inStage: boolean): string =>
  inStage && part !== "stage"
    ? "Write the date as a year, or as a month and a year, such as 2019 or 08/2019."
    : "This is longer than can be kept: use at most 200 characters for each name, and at most 200 names.";
