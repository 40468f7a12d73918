import { lexicon } from "../lexicon.ts";
import { occupations } from "../people/person-words.ts";
import type { Identifier } from "../identity/identifier.ts";
import { places } from "../identity/place.ts";
import { callingsIn } from "./callings.ts";
import type { Reading, Signal } from "../reading.ts";

/** Relatives spoken of as everybody's who follows the story: "parents are both ...", "his mum works ..."; not "my mum", not "Mum came home". */
const relative =
  /(?<![\w'])(?:(?<own>my|our|your) )?(?:(?:his|her|their|the|baby's|bairn's|patient's|lad's|lass's|boy's|girl's|lady's|gent's) (?:\w{2,10} )?(?:mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|gran|granny|grandad|nan|family|parents|folks)|(?:both )?parents|both mums|both dads)(?: \w{1,10}){0,2} (?:are|is|were|was|work|works|worked|teach|teaches|taught|run|runs|ran|own|owns|drive|drives|drove|live|lives|play|plays|played|serve|serves)\b/;
const small = /\bsmall world\b/;
const home = /\b(?:my|our|ours|half term|at home|tea|bedtime|homework|school run|christmas|birthday)\b/;
const general =
  /\b(?:if|when|many|most|some|all|often|usually|always|should|whose|of|patients|children|kids|people|babies) (?:\w{1,10} ){0,2}$/;
const work = lexicon(occupations.flatMap((word) => [word, `${word}s`]));

/** What a post adds about the family of somebody told of just before, without saying of whom. */
export const familyFacts: Signal<readonly Identifier[]> = (reading) => {
  const found = relative.exec(reading.prose);
  const isSmallWorld = small.test(reading.prose) && (found !== null || reading.signal(callingsIn).length > 0);
  if ((!found && !isSmallWorld) || (!isSmallWorld && home.test(reading.prose))) return [];
  if (
    found &&
    (found.groups?.own || general.test(reading.prose.slice(Math.max(0, found.index - 30), found.index)))
  )
    return [];

  const at = found?.index ?? 0;
  const kin: Identifier = {
    kind: "relation",
    start: at,
    end: at + 1,
    value: isParents(found?.[0]) ? "parents" : "family",
    weight: 0.75,
  };
  // Whoever says so tells that the family can be found from where the author is.
  const close: Identifier = { kind: "place", start: at, end: at + 1, value: "close to you", weight: 1 };
  const facts = [...worksAs(reading), ...reading.signal(places), ...(isSmallWorld ? [close] : [])];
  return facts.length > 0 ? [kin, ...facts] : [];
};

const isParents = (text: string | undefined): boolean =>
  /parents|both mums|both dads|\b(?:mum|mam|mom|mother|dad|father)\b/.test(text ?? "");

/** What work a post speaks of, by the name of a job or by what is done: "teachers", "drives the bus". */
export const worksAs = (reading: Reading): readonly Identifier[] => [
  ...reading.find(work).map(({ start, end, entry }): Identifier => ({
    kind: "occupation",
    start,
    end,
    value: entry,
    weight: 1,
  })),
  ...Array.from(
    reading.prose.matchAll(
      /\b(?:drives|drove|runs|ran|owns|owned|teaches|taught|work(?:s|ed) (?:at|in|for)|play(?:s|ed) (?:\w{2,12} )?(?:for|in)) (?:the |a |our )?(?:number )?\w{2,20}\b/g,
    ),
    (match): Identifier => ({
      kind: "occupation",
      start: match.index,
      end: match.index + match[0].length,
      value: match[0],
      weight: 1,
    }),
  ),
];
