import * as z from "zod";

/** What a finding is about: the three audits the guidance asks for, and the author's own privacy. */
export const Category = z.enum(["confidentiality", "promotion", "unprofessional", "privacy"]);
export type Category = z.infer<typeof Category>;

/** How much harm it could do if the finding is right; `info` is a reminder and never counted as a risk. */
export const Severity = z.enum(["critical", "high", "medium", "low", "info"]);
export type Severity = z.infer<typeof Severity>;

/** What we suggest doing; the person decides. */
export const Action = z.enum(["delete", "edit", "label", "consent", "name", "move", "review", "support"]);
export type Action = z.infer<typeof Action>;

/** A stretch of a post's text, in UTF-16 units as `String.prototype.slice` counts them. */
export const Span = z.object({ start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** One answer to one check. A prompt to look again, never a verdict. */
export const Finding = z.object({
  check: z.string(),
  category: Category,
  severity: Severity,
  /** 0 to 1: how sure the check is that it read the post rightly, not how bad it would be. */
  confidence: z.number(),
  spans: z.array(Span),
  /** One plain sentence, "may" and "consider", that says what was seen. */
  reason: z.string(),
  clauses: z.array(z.string()),
  action: Action,
  /** Who found it; the rules when absent. What a second reader finds is a model's opinion. */
  source: z.enum(["rules", "second-reader"]).optional(),
  /** What the second reader made of a finding of the rules; absent when it did not read the post. */
  agreement: z.enum(["agrees", "would-leave"]).optional(),
});
export type Finding = z.infer<typeof Finding>;

const weight: Record<Severity, number> = { critical: 100, high: 60, medium: 25, low: 8, info: 1 };

/** Orders findings and posts: severity times confidence, 0 to 100. */
export const scoreOf = (finding: Pick<Finding, "severity" | "confidence">): number =>
  weight[finding.severity] * finding.confidence;

/** The weightiest severity among findings; `info` when there are none. */
export const worstSeverity = (findings: readonly Pick<Finding, "severity">[]): Severity =>
  Severity.options.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";

/** One level milder; `info` stays. */
export const oneLevelLower = (severity: Severity): Severity =>
  Severity.options[Severity.options.indexOf(severity) + 1] ?? "info";
