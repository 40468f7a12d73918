import type { AuditState } from "@hindsight/core/audit";
import type { Choice } from "@hindsight/core/decision";
import type { Action, Category, Severity } from "@hindsight/core/finding";
import type { Platform, PostKind } from "@hindsight/core/post";

/** Categories as a heading. */
export const categoryWords: Record<Category, string> = {
  confidentiality: "Confidentiality",
  promotion: "Promotion",
  unprofessional: "Professionalism",
  privacy: "Your own privacy",
};

/** Severity in words, calm ones: a finding is a prompt. */
export const severityWords: Record<Severity, string> = {
  critical: "Look at this first",
  high: "Important",
  medium: "Worth a look",
  low: "Minor",
  info: "Reminder",
};

/** What a suggested action asks of the person. */
export const actionWords: Record<Action, string> = {
  delete: "Consider deleting it.",
  edit: "Consider editing it, or deleting it where the platform does not let you edit.",
  label: "Consider adding a clear label such as “Ad” at its very start, or deleting it.",
  consent: "Check that you hold written consent for this very use; if not, consider deleting it.",
  name: "Consider saying who you are and what your qualifications are.",
  move: "Consider moving this to a professional account or channel.",
  review: "Read it again and decide.",
  support: "Consider talking it over with somebody you trust.",
};

/** What the person can choose, on a button. */
export const choiceButtons: Record<Choice, string> = {
  delete: "Delete",
  edit: "Edit",
  hide: "Hide",
  keep: "Keep",
  ask: "Ask first",
  "false-alarm": "False alarm",
};

/** What was chosen, in a sentence that begins "Marked". */
export const choiceWords: Record<Choice, string> = {
  delete: "to delete",
  edit: "to edit",
  hide: "to hide",
  keep: "to keep",
  ask: "to ask about first",
  "false-alarm": "as a false alarm",
};

/** What each choice means, for the help text. */
export const choiceHelp: Record<Choice, string> = {
  delete: "You will remove it on the platform.",
  edit: "You will change it, or add a label.",
  hide: "You will archive it or limit who can see it.",
  keep: "It stays as it is. You can note why, in case anybody asks.",
  ask: "You will take advice before you decide.",
  "false-alarm": "The check was wrong about this post.",
};

/** Kinds of post in the singular. */
export const kindWords: Record<PostKind, string> = {
  post: "Post",
  reply: "Reply",
  repost: "Repost",
  quote: "Quote",
  caption: "Picture or video caption",
  story: "Story",
  comment: "Comment",
  bio: "Profile text",
};

/** Platforms as people say them. */
export const platformWords: Record<Platform, string> = {
  x: "X (Twitter)",
  instagram: "Instagram",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  tiktok: "TikTok",
  youtube: "YouTube",
  whatsapp: "WhatsApp",
  wikipedia: "Wikipedia",
  mastodon: "Mastodon",
  reddit: "Reddit",
  bluesky: "Bluesky",
};

/** States of an audit for the list. */
export const stateWords: Record<AuditState, string> = {
  uploaded: "Not started yet",
  reading: "Reading the export",
  checking: "Checking the posts",
  ready: "Ready to review",
  failed: "Stopped before the end",
  erasing: "Being erased",
};

/** How sure a check is that it read the post rightly, from 0 to 1, in words. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.8) return "Fairly sure";
  return confidence >= 0.5 ? "Probably" : "Only a hint";
}
