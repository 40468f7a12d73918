import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../../reading.ts";
import { anyWord } from "../any-word.ts";
import { brands } from "../brands.ts";
import { kindOfHandle } from "../handles.ts";
import { isForProfessionals, isTeaching } from "../purpose.ts";
import { isAsked, isDenied, isRefusal, isWarning } from "../stance.ts";
import { treatments } from "../treatments.ts";
import { unknownNames } from "./names.ts";
import { sellingTags } from "./tags.ts";

/** Praise of a named thing or provider together with a push to go and get it. */
export interface HardSell {
  readonly name: Span;
  readonly push: Span;
}

/** Providers and wares that somebody owns. */
const business = anyWord(
  /clinics?|rooms|practice|aesthetics?|academy|interview course|masterclass|skin|private|surgeon|dentist|injector|mole check|scars?|tracker|courses?|modules|on harley/,
);
/** What is free, public, bought by the author or nobody's in particular. */
const innocent = anyWord(
  /nhs|trust|charit\w{1,4}|library|libraries|fundrais\w{1,5}|donat\w{1,4}|volunteer\w{0,4}|museum|theatre|film|album|series|episode|podcast|concert|festival|match|pub|caf[eé]|bakery|restaurant|curry|gig|novel|author|cookbook/,
  /any brand|own.?brand|supermarket own|my own money|own cash|bought (?:it |them )?(?:myself|in the sale)|second.?hand|congratulations|well done|my (?:mum|dad|nan|gran|kids|toddler|son|daughter|dog)|teaching|lecture|webinar|poster|conference/,
);
const weakPush =
  /^(?:go to|in stock|start (?:there|here)|go for|trust me|well worth|worth it|you need|free delivery|for two|dm me|message me|join us|link below|sign up)$/;

const isNamed = (reading: Reading): Span | undefined =>
  reading.signal(brands)[0] ??
  reading.words.find(
    ({ kind, text }) =>
      kind === "mention" &&
      text.slice(1) !== reading.post.replyTo?.handle &&
      !["person", "institution"].includes(kindOfHandle(text.slice(1))),
  ) ??
  reading.signal(unknownNames)[0];

/** Whether a post reads as advertising though nothing in it shows a tie: a name, high praise and a push to get it, for something that is sold. */
export const hardSell: Signal<HardSell | undefined> = (reading) => {
  const tags = reading.signal(sellingTags);
  const meant = (tag: "urge" | "rave") =>
    (tags.get(tag) ?? []).filter((each) => !isDenied(reading, each) && !isAsked(reading, each.start));
  if (!tags.has("urge") || !tags.has("rave") || reading.post.kind === "bio") return undefined;

  const name = isNamed(reading);
  if (!name) return undefined;
  const isSold = tags.has("product") || business.test(reading.lower) || reading.signal(treatments).length > 0;
  if (!isSold || innocent.test(reading.lower)) return undefined;
  if ([isTeaching, isWarning, isRefusal, isForProfessionals].some((each) => reading.signal(each)))
    return undefined;

  const raves = meant("rave");
  const push = meant("urge").find(
    (each) =>
      raves.some((rave) => rave.end <= each.start || rave.start >= each.end) &&
      (!weakPush.test(reading.lower.slice(each.start, each.end)) || business.test(reading.lower)),
  );
  return push && { name, push };
};
