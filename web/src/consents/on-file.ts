import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ConsentOnFile } from "@hindsight/core/papers";
import type { PaperFolder } from "@hindsight/core/ports";
import * as z from "zod";

/** The reason a post is kept for when a permission is on file. */
export const onFile = "Permission on file";

/** More than one person's posts call for. */
const mostConsents = 5000;

/** A day of the calendar, not one that was made up: 31 February is refused. */
const Day = z.iso.date();

/** What the form of a permission sends. */
export const ConsentGiven = z.object({
  postId: z.string().min(1).max(2000),
  reference: z.string().trim().min(1).max(300),
  date: Day,
  back: z.string().max(2000).catch(""),
});

/** Writes a permission down; one that the post had before is replaced. */
export async function noteConsent(papers: PaperFolder, auditId: string, given: ConsentOnFile): Promise<void> {
  const others = await otherConsents(papers, auditId, given.postId);
  await papers.put(auditId, "consents", [...others, given].slice(-mostConsents));
}

/** Takes the permission of a post out of the register. */
export async function forgetConsent(papers: PaperFolder, auditId: string, postId: string): Promise<void> {
  await papers.put(auditId, "consents", await otherConsents(papers, auditId, postId));
}

async function otherConsents(
  papers: PaperFolder,
  auditId: string,
  postId: string,
): Promise<readonly ConsentOnFile[]> {
  return ((await papers.get(auditId, "consents")) ?? []).filter((consent) => consent.postId !== postId);
}

/** Whether a post is kept because of its permission, and so not asked about again. */
export const isKeptByConsent = ({ decision }: Pick<FlaggedPost, "decision">): boolean =>
  decision?.choice === "keep" && decision.reason === onFile;
