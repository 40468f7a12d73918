import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { exampleOf } from "../src/example-post.ts";
import { lesson, type Lesson } from "../src/learned/lesson.ts";
import { read } from "../src/reading/reading.ts";

const Row = z.object({
  /** Posts of one batch were written by one hand, so they are learned from or tested on together. */
  batch: z.string(),
  label: z.enum(["confidentiality", "promotion", "unprofessional", "clear"]),
  text: z.string(),
});

/** What people post about when it is not their work is most of any account, and least of what was written here. */
const importanceOf = (batch: string): number => (/^(?:everyday|lay)/.test(batch) ? 3 : 1);

/** An invented post with what a careful reader says of it. */
export type LabelledPost = z.infer<typeof Row> & { readonly importance: number; readonly lesson: Lesson };

/** The invented posts that are learned from, in the order of their file. */
export function labelledPosts(path = join(import.meta.dirname, "posts.jsonl")): readonly LabelledPost[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const row = Row.parse(JSON.parse(line));
      return {
        ...row,
        importance: importanceOf(row.batch),
        lesson: lessonOf(row.text),
      };
    });
}

function lessonOf(text: string): Lesson {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const { post, author } = exampleOf({ text, links });
  return read(post, author).signal(lesson);
}
