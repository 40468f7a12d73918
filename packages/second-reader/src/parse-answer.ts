import { Severity } from "@hindsight/core/finding";
import type { Opinion, PostReading } from "@hindsight/core/second-reader";
import * as z from "zod";
import { jsonIn, reasonOf, spansOf } from "./answer-parts.ts";
import type { ShownPost } from "./show-posts.ts";

/** The answer as it is asked for; each finding is looked at on its own, so that one bad one spoils nothing but its post. */
const Answer = z.object({ clear: z.array(z.unknown()).max(1000), findings: z.array(z.unknown()).max(1000) });

const Numbered = z.object({ n: z.coerce.number().int() });
const RawFinding = z.object({
  check: z.string().max(100),
  quote: z.string().max(10_000),
  why: z.string().max(10_000),
  severity: Severity,
  confidence: z.coerce.number().min(0).max(1),
});

/** The same as JSON Schema, for readers that can be held to one. */
export const answerSchema = {
  type: "object",
  properties: {
    clear: { type: "array", items: { type: "integer" } },
    findings: {
      type: "array",
      items: {
        type: "object",
        properties: {
          n: { type: "integer" },
          check: { type: "string" },
          quote: { type: "string" },
          why: { type: "string" },
          severity: { type: "string", enum: [...Severity.options] },
          confidence: { type: "number" },
        },
        required: ["n", "check", "quote", "why", "severity", "confidence"],
        additionalProperties: false,
      },
    },
  },
  required: ["clear", "findings"],
  additionalProperties: false,
};

/** Opinions on one post that are listened to. */
const mostOpinions = 3;

/** What of an answer can be used: a post with one unknown check or a quote that is not its own is left out whole, and so unread. */
export function parseAnswer(
  text: string,
  shown: readonly ShownPost[],
  isCheck: (id: string) => boolean,
): readonly PostReading[] {
  const answer = Answer.safeParse(jsonIn(text));
  if (!answer.success) return [];

  const clear = new Set(answer.data.clear.flatMap((n) => z.coerce.number().int().safeParse(n).data ?? []));
  const found = new Map<number, (Opinion | undefined)[]>();
  for (const raw of answer.data.findings) {
    const n = Numbered.safeParse(raw).data?.n;
    const post = n === undefined ? undefined : shown[n - 1];
    if (n === undefined || !post) continue;
    found.set(n, [...(found.get(n) ?? []), opinionOf(raw, post, isCheck)]);
  }

  return shown.flatMap(({ postId }, index) => {
    const opinions = found.get(index + 1);
    if (!opinions) return clear.has(index + 1) ? [{ postId, opinions: [] }] : [];
    const usable = opinions.filter((opinion) => opinion !== undefined);
    return usable.length < opinions.length ? [] : [{ postId, opinions: usable.slice(0, mostOpinions) }];
  });
}

function opinionOf(raw: unknown, post: ShownPost, isCheck: (id: string) => boolean): Opinion | undefined {
  const parsed = RawFinding.safeParse(raw);
  if (!parsed.success || !isCheck(parsed.data.check)) return undefined;

  const { check, severity, confidence, quote, why } = parsed.data;
  const spans = spansOf(quote, post);
  const reason = reasonOf(why);
  return spans && reason ? { check, severity, confidence, spans, reason } : undefined;
}
