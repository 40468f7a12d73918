import { readFile } from "node:fs/promises";
import { Author, unknownAuthor } from "@hindsight/core/author";
import { Problem } from "@hindsight/core/problem";
import * as z from "zod";

/** Reads what the person says of themselves from a JSON file. Throws `not-found` or `bad-author`, naming the first field that does not fit. */
export async function readAuthor(path: string | undefined): Promise<Author> {
  if (path === undefined) return unknownAuthor;

  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Problem("not-found", { file: path }, { cause });
  });
  const result = Author.safeParse(parseJson(path, text));
  if (result.success) return result.data;

  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join(".") ?? "";
  throw new Problem("bad-author", {
    file: path,
    saw: `${field === "" ? "the whole" : field}: ${issue?.message ?? ""}`,
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return z.json().parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem("bad-author", { file: path, saw: "it is not JSON" }, { cause });
  }
}
