import * as z from "zod";

/** What the person chose for a post. `ask`: will take advice first. `false-alarm`: the finding was wrong. */
export const Choice = z.enum(["delete", "edit", "hide", "keep", "ask", "false-alarm"]);
export type Choice = z.infer<typeof Choice>;

/** A choice, the reason if one was given, and when (UTC, ISO 8601). */
export const Decision = z.object({
  choice: Choice,
  reason: z.string().max(2000).optional(),
  at: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** Choices that leave something to do on the platform, and so stand on the checklist. */
export const needsDoing = (choice: Choice): boolean =>
  choice === "delete" || choice === "edit" || choice === "hide" || choice === "ask";
