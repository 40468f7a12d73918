import type { Match } from "../lexicon.ts";
import { lexicon } from "../lexicon.ts";
import { clinicalWords } from "../people/clinical.ts";
import { mentions } from "../people/mentions.ts";
import { patient } from "../people/patient.ts";
import type { Reading, Signal } from "../reading.ts";
import { directIdentifiers } from "./direct.ts";
import { ages } from "./age.ts";
import { deaths, features, outcomes } from "./events.ts";
import type { Identifier } from "./identifier.ts";
import { places } from "./place.ts";
import { rarityWords } from "./rarity-words.ts";
import { sexes } from "./sex.ts";
import { times } from "./time.ts";

const listed = { outcome: lexicon(outcomes), feature: lexicon(features), rarity: lexicon(rarityWords) };

/** Everything a post says by which its patient might be recognised, one entry for each kind and value; empty when there is no patient. */
export const identifiers: Signal<readonly Identifier[]> = (reading) => {
  if (!reading.signal(patient)) return [];
  const all = [
    ...reading.signal(directIdentifiers),
    ...reading.signal(ages),
    ...reading.signal(sexes),
    ...reading.signal(places),
    ...reading.signal(times),
    ...fromClinicalWords(reading),
    ...people(reading),
    ...quotations(reading),
    ...fromList("outcome", reading.find(listed.outcome), 1),
    ...fromList("feature", reading.find(listed.feature), 1),
    ...singledOut(reading),
    ...workplace(reading),
    ...fromList("condition", reading.find(listed.rarity), 1),
  ];
  const seen = new Set<string>();
  return all.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * How closely the identifiers of a post describe somebody: each kind counts once, by its weightiest entry.
 * 3 and more: they or their family could well recognise the case; under 2: hardly.
 */
export const identifiability: Signal<number> = (reading) => {
  const best = new Map<string, number>();
  for (const { kind, weight } of reading.signal(identifiers))
    best.set(kind, Math.max(best.get(kind) ?? 0, weight));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
};

/** The author told where they work, and so does many a profile: half a place, since thousands are treated there. */
const workplace = ({ author }: Reading): readonly Identifier[] => {
  const [place] = author.workplaces;
  return place === undefined
    ? []
    : [{ kind: "place", start: 0, end: 0, value: place.toLowerCase().slice(0, 80), weight: 0.5 }];
};

const fromList = (
  kind: Identifier["kind"],
  matches: readonly Match[],
  weight: number,
): readonly Identifier[] =>
  matches.map(({ start, end, entry }) => ({ kind, start, end, value: entry.replace("*", ""), weight }));

const fromClinicalWords = (reading: Reading): readonly Identifier[] =>
  reading.signal(clinicalWords).flatMap(({ entry, start, end }): Identifier[] => {
    if (entry.tag === "condition")
      return [{ kind: "condition", start, end, value: entry.value, weight: 0.5 }];
    if (entry.tag === "treatment")
      return [{ kind: "condition", start, end, value: entry.value, weight: 0.25 }];
    if (entry.tag === "event" && !deaths.includes(entry.value))
      return [{ kind: "event", start, end, value: entry.value, weight: 1 }];
    return [];
  });

const people = (reading: Reading): readonly Identifier[] =>
  reading.signal(mentions).flatMap(({ noun, determiner, word, start, end }): Identifier[] => {
    if (
      reading.prose.startsWith("your", start) ||
      /^ (?:said|says|told|thinks) /.test(reading.prose.slice(end, end + 8))
    )
      return [];
    if (noun === "occupation" && determiner !== "every" && determiner !== "mine")
      return [{ kind: "occupation", start, end, value: word, weight: 1 }];
    if (noun === "relative" && determiner !== "mine" && determiner !== "every")
      return [{ kind: "relation", start, end, value: word, weight: determiner === "theirs" ? 0.75 : 0.5 }];
    return [];
  });

/** What the person said, told so closely that they would know their own words. */
const quoted =
  /"(?=\S)[^"\n]{6,200}"|\b(?:asked (?:me |us )?(?:if|whether|for|when|why|how|what)|told (?:me|us) (?:that |he |she |they |i |it |to |about |the |his |her |my )|said (?:that |he |she |it |to |i |my )|called me|says (?:the|she|he|it))/g;
const quotations = ({ prose }: Reading): readonly Identifier[] =>
  [...prose.matchAll(quoted)].map((match) => ({
    kind: "quotation",
    start: match.index,
    end: match.index + match[0].length,
    value: match[0].startsWith('"') ? "own words" : "told",
    weight: match[0].startsWith('"') ? 1 : 0.75,
  }));

/** "the one who flew ...", "used to play for ...", "works at ...": a clause that picks one person out. */
const clause =
  /\b(?:the one (?:who|that|with)|used to (?:play|work|be|run|fly|drive|sing|teach|row|box)|who (?:once|used|runs|owns|plays|played|works|worked|flew|teaches|taught|sings|won|invented|built|drives|drove|swam|swims|lives)|(?:she|he) (?:runs|owns|plays for|works (?:at|for|in)|teaches|lives)|works at|lives (?:alone|in|on|near|with)|last (?:seen|survivor)|owns the|runs the|retired [a-z]{4,14}|own(?:s|ed)? a )/g;
const singledOut = ({ prose }: Reading): readonly Identifier[] =>
  [...prose.matchAll(clause)].map((match) => ({
    kind: "feature",
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    weight: 1,
  }));
