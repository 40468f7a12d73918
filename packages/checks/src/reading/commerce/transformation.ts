import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { anyWord } from "./any-word.ts";
import { offers } from "./offers.ts";
import { isForProfessionals } from "./purpose.ts";
import { isWarning } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { hits } from "./window.ts";

/** A before-and-after that shows off a treatment. */
export interface Transformation extends Span {
  readonly text: string;
  readonly treatment: string;
}

const pairs =
  /\b(?:before (?:and|[&+/]|vs|v) ?after|before\/after|b4s? ?(?:[/&n+]|and) ?(?:after|afta)s?|befores? and afters?|transformations?|results after \d{1,2} (?:weeks?|sessions?|treatments?)|week \d{1,2} ?(?:[➡→]|->|to|vs|-) ?week \d{1,2}|day \d{1,3} ?(?:➡|->|→|vs) ?day \d{1,3}|\d{1,2} weeks? (?:apart|post|later)|glow.?up)/g;
const innocent = anyWord(
  /not my (?:clinic|patient|work)|published by the patient|patient.published|written consent|results (?:may )?vary|consent (?:on file|obtained|given)/,
  /garden|kitchen|house|bathroom|room|loft|bedroom|dog|car|night shift|nights|audit|standardi[sz]ed|wash your hands/,
  /nothing at all|on nowt|on nothing|(?:girl|light)?,? ?\(?me\)?, still/,
);
const ownSkin =
  /\b(?:my (?:clinic|salon|rooms|chair|patient|client|lady|lovely client)|our (?:clinic|(?:\w{1,12} ){1,3}(?:plan|programme|package|facial|treatment))|with me|at ours|dm for|her|his|client|patient)\b/;

/** Before-and-after pictures of a cosmetic treatment the author offers. Without a picture, or an offer to look at one, there is none. */
export const transformation: Signal<Transformation | undefined> = (reading) => {
  const [pair] = hits(reading, pairs);
  if (!pair || reading.post.kind === "bio") return undefined;
  const hasPicture =
    reading.post.media.some(({ kind }) => kind !== "audio") ||
    /swipe|👉|pictured|photos? below|slide/u.test(reading.lower);
  const isShown = hasPicture || (pair.start < 40 && reading.signal(offers).length > 0);
  if (
    !isShown ||
    innocent.test(reading.lower) ||
    reading.signal(isWarning) ||
    reading.signal(isForProfessionals)
  )
    return undefined;

  const [treatment] = reading
    .signal(treatments)
    .filter(({ isPlain, entry }) => isPlain || !/^(?:treatments?|consultation)$/.test(entry));
  const isOffered = reading.signal(offers).length > 0;
  if (treatment && (isOffered || treatment.isPlain || ownSkin.test(reading.lower)))
    return {
      start: pair.start,
      end: pair.end,
      text: pair.text,
      treatment: reading.text.slice(treatment.start, treatment.end),
    };
  const own = ownSkin.exec(reading.lower);
  if (!own || !isOffered || !/transformation|week/.test(pair.text)) return undefined;
  return { start: pair.start, end: pair.end, text: pair.text, treatment: own[0] };
};
