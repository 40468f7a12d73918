import type { Choice } from "@hindsight/core/decision";

/** The key for each choice. */
export const choiceKeys: Record<Choice, string> = {
  delete: "d",
  edit: "e",
  hide: "h",
  keep: "k",
  ask: "a",
  "false-alarm": "f",
};

/** Passes a post over without deciding. */
export const skipKey = "s";

/** Takes the last decision back. */
export const undoKey = "u";
