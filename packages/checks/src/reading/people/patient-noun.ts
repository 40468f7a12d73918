import type { Reading } from "../reading.ts";
import { isOnDuty } from "./mention-details.ts";
import type { Mention } from "./mentions.ts";
import { phrases } from "./phrases.ts";

/** Words before which "patient" is a virtue ("a patient teacher") or part of a longer noun ("the patient safety team"). */
const mayNotFollow = new Set(
  phrases(`
man, woman, person, people, wife, husband, partner, teacher, soul, dog, listener, approach, smile, driver, boyfriend, girlfriend, mum, mother, dad, father, friend, family, team, trainer, trainers, supervisor, boss, consultant, registrar, colleague, colleagues, explanation, audience, tutor, mentor, ear, hand, voice, tone, face, way, attitude, wait, reader, readers, fellow, lot, bunch, enough, too, please, very,
safety, care, list, lists, notes, group, groups, population, experience, experiences, information, leaflet, leaflets, advice, numbers, satisfaction, feedback, survey, surveys, records, record, partners, panel, advocate, advocates, advocacy, participation, education, data, cohort, cohorts, transport, portal, champion, choice, voice, stories, story, rights, right, journey, perspective, confidentiality, consent, flow, centred, centered, facing, reported, outcomes, outcome, involvement, engagement, association, charter, day, access, volume, demand, contact, contacts, records, waiting, lead, representative, representatives, reps, forum, charity, support, empowerment, tracker, pathway, pathways, initiated, specific, level, pool, base, cases, simulator, room, rooms, lounge, wifi, meals, food, menu, parking, entertainment, line, liaison, affairs, services, service, referral, referrals, management, selection, recruitment, numbers, identifiable, identifiers, identity, images, photos, privacy, trust, expectations, education, resources, resource, website, app, letters, letter
`),
);
/** Words after "be", "so", "and": there "patient" is a virtue. */
const beforeVirtue = new Set(
  phrases(
    "be, is, was, are, am, i'm, so, very, being, stay, more, were, been, get, and, too, not, just, pretty, really",
  ),
);
/** What belongs to patients at large: "a patient's right". */
const everyPatients = new Set(
  phrases(
    "right, rights, story, voice, perspective, choice, charter, journey, experience, best, point, view, needs, safety, autonomy, guide, association, dignity, condition, care, interest, interests, consent",
  ),
);

/** How much "patient", "my patient", "a patient's husband" single somebody out; nothing when the word is an adjective or means patients at large. */
export function patientNounWeight(
  reading: Reading,
  mention: Mention,
  isEpisode: boolean,
): number | undefined {
  const { words, text } = reading;
  const { determiner } = mention;
  const next = words[mention.to];
  if (words[mention.to - 1]?.plain.endsWith("'s")) {
    if (everyPatients.has(next?.plain ?? "") || determiner === "bare") return undefined;
    return determiner === "mine" ? 2.5 : 2.25;
  }

  if (/^PT'?s?$/.test(words[mention.to - 1]?.text ?? "")) return undefined;
  const gap = text.slice(mention.end, next?.start);
  const isNoun = !next || /\S/.test(gap) || !mayNotFollow.has(next.plain);
  if (determiner === "mine") return mayNotFollow.has(next?.plain ?? "") && gap === " " ? undefined : 3;
  if (!isNoun || determiner === "theirs") return undefined;

  const before = words[mention.from - 1]?.plain ?? "";
  if (determiner === "bare" && mention.opens && /^(?:with|who|whose)$/.test(next?.plain ?? "")) return 2;
  if (determiner === "bare") {
    if (beforeVirtue.has(before) || before === "as") return undefined;
    if (!isEpisode && !isOnDuty(reading, mention)) return undefined;
  }
  if (determiner === "definite") return isEpisode ? 2 : 1;
  return isEpisode ? 2.5 : 1;
}
