import type { Papers } from "@hindsight/core/papers";
import type { PaperFolder } from "@hindsight/core/ports";
import * as z from "zod";
import { queryOf, readAddress } from "../review/review-address.ts";

/** More names than these are no help. */
const mostViews = 50;

/** The form that saves a view: its name, and the query of its address. */
export const NamedView = z.object({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(2000),
});

/** The query of a view without what belongs to one visit: its page, and what was decided a moment ago. */
export const viewQuery = (query: string): string => queryOf(readAddress(query));

/** Saves a view under a name; one of that name is replaced, the oldest of too many is dropped. */
export async function saveView(
  papers: PaperFolder,
  auditId: string,
  { name, query }: z.infer<typeof NamedView>,
): Promise<void> {
  const others = await viewsBut(papers, auditId, name);
  await papers.put(auditId, "views", [...others, { name, query: viewQuery(query) }].slice(-mostViews));
}

/** Forgets the view of a name. */
export async function removeView(papers: PaperFolder, auditId: string, name: string): Promise<void> {
  await papers.put(auditId, "views", await viewsBut(papers, auditId, name));
}

async function viewsBut(papers: PaperFolder, auditId: string, name: string): Promise<Papers["views"]> {
  return ((await papers.get(auditId, "views")) ?? []).filter((view) => view.name !== name);
}
