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
  /nhs|trust(?! me| it| us| them)|charit\w{1,4}|library|libraries|fundrais\w{1,5}|donat\w{1,4}|volunteer\w{0,4}|museum|theatre|film|album|series|episode|podcast|concert|festival|match|pub|caf[eé]|bakery|restaurant|curry|gig|novel|author|cookbook/,
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
  reading.signal(unknownNames)[0] ??
  titled(reading);

/** "Try Kessler & Wynne", "Download Sprout": a sentence that sends readers to a name. */
function invited({ text }: Reading): Span | undefined {
  const found =
    /(?:^|[.!?\n] |, )(?:[Jj]ust )?(?:[Tt]ry|[Ss]ee|[Gg]et|[Bb]uy|[Uu]se|[Bb]ook|[Dd]ownload|[Oo]rder|[Gg]o (?:to|see|with)|[Aa]sk for) (?:the |some |an? )?(?:@\w{3,40}|\p{Lu}[\p{L}\d]{3,20})/u.exec(
      text,
    );
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** A title between quotation marks: a book, a course. */
function titled({ text }: Reading): Span | undefined {
  const found = /"\p{Lu}[^"\n]{3,60}"/u.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Whether a post reads as advertising though nothing in it shows a tie: a name, high praise and a push to get it, for something that is sold. */
export const hardSell: Signal<HardSell | undefined> = (reading) => {
  const tags = reading.signal(sellingTags);
  const meant = (tag: "urge" | "rave") =>
    (tags.get(tag) ?? []).filter((each) => !isDenied(reading, each) && !isAsked(reading, each.start));
  if (!tags.has("rave") || reading.post.kind === "bio") return undefined;

  const name = isNamed(reading);
  if (!name) return undefined;
  const isSold = tags.has("product") || business.test(reading.lower) || reading.signal(treatments).length > 0;
  if (!isSold || innocent.test(reading.lower)) return undefined;
  if ([isTeaching, isWarning, isRefusal, isForProfessionals].some((each) => reading.signal(each)))
    return undefined;

  const raves = meant("rave");
  const told = invited(reading);
  if (told && raves.some((rave) => rave.start >= told.end || rave.end <= told.start))
    return { name, push: told };
  const push = meant("urge").find(
    (each) =>
      raves.some((rave) => rave.end <= each.start || rave.start >= each.end) &&
      (!weakPush.test(reading.lower.slice(each.start, each.end)) || business.test(reading.lower)),
  );
  return push && { name, push };
};
