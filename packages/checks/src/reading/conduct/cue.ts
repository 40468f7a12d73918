import type { Found } from "../../define-check.ts";
import type { Severity, Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";
import { hasOtherDoer } from "../stance/doer.ts";
import { isMeant, type Stance } from "../stance/stance.ts";
import { listed } from "./listed.ts";
import { candidates } from "./candidates.ts";
import { phrase, type Phrase } from "./phrase.ts";

/** Ways of saying one thing, what to tell the author was seen, and how sure that reading is. */
export interface Cue {
  readonly phrases: readonly Phrase[];
  /** Completes "it ...": "says you worked while drunk". */
  readonly saw: string;
  readonly confidence: number;
  readonly severity?: Severity;
  /** Stances that do not take the edge off here. */
  readonly waived: readonly Stance[];
}

/** Where a cue stands. */
export interface Sighting {
  readonly span: Span;
  readonly cue: Cue;
}

/** Makes a cue from phrases (see `phrase`), one a line. */
export const cue = (
  saw: string,
  confidence: number,
  phrases: string,
  more: { readonly severity?: Severity; readonly waived?: readonly Stance[] } = {},
): Cue => ({ saw, confidence, waived: [], ...more, phrases: listed(phrases).map(phrase) });

/** A phrase that goes on from an earlier verb, so that the doer stands before it. */
const joined = /^(?:and|then|but|so|or) /;

/** The first cue, in the list's order, that the author means. Only phrases whose anchors stand in the post are tried. */
export function sight(
  reading: Reading,
  cues: readonly Cue[],
  fits: (span: Span, cue: Cue) => boolean = () => true,
): Sighting | undefined {
  const worthTrying = reading.signal(candidates);
  if (worthTrying.size === 0) return undefined;

  for (const each of cues) {
    for (const phrase of each.phrases) {
      if (!worthTrying.has(phrase)) continue;
      for (const { index, 0: found } of reading.prose.matchAll(phrase.pattern)) {
        const span = { start: index, end: index + found.length };
        if (found === "" || (joined.test(found) && hasOtherDoer(reading, span))) continue;
        if (isMeant(reading, span, each.waived) && fits(span, each)) return { span, cue: each };
      }
    }
  }
  return undefined;
}

/** A sighting as the answer of a check; `reason` makes the sentence from what the cue saw. */
export const answer = (
  sighting: Sighting | undefined,
  reason: (saw: string) => string,
): Found | undefined => {
  if (!sighting) return undefined;

  const { span, cue: seen } = sighting;
  return {
    spans: [span],
    confidence: seen.confidence,
    reason: reason(seen.saw),
    ...(seen.severity && { severity: seen.severity }),
  };
};
