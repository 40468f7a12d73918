import type { Reading } from "../reading.ts";
import { isOnDuty } from "./mention-details.ts";
import type { Mention } from "./mentions.ts";
import { phrases } from "./phrases.ts";

/** Words that may follow "patient" when it is a noun for somebody, not part of "patient safety" and not an adjective. */
const mayFollow = new Set(
  phrases(`
who, with, that, whose, was, is, had, has, came, comes, said, says, told, tells, asks, in, on, from, just, today, yesterday, tonight, this, last, went, got, gave,
brought, thinks, thought, at, for, but, because, before, after, about, we, i, he, she, to, out, up, didn't, doesn't, can't, couldn't, wouldn't, won't, who's, who'd,
whom, once, now, also, actually, literally, as, so, where, when, coming, asking, being, having, saying, telling, trying, waiting, going, crying, getting, living,
left, sent, felt, made, took, let, lost, knew, fell, bit, hit, swore, calls, of, mine, yet, again, age, wants, ever, never, rang, wrote, kept, mid, threw, hid, ran, sang, slept, spat, spoke, stole, wept, woke, won, wore, drank, drove, ate, began, broke, chose, flew, forgot, froze, hung, led, lay, meant, paid, put, read, rode, sat, saw, shook, shut, stood, stuck, swam, taught, tore, understood, insists, thinks, keeps, does, did, if, whether, you, like, whom, has, died, while, until, till, without, tonight, again, then, too, reading, wearing, carrying, holding, dressed, covered, trial, post, under, into, over, since, during, back, needs, needed, loves, hates, texted, emailed, messaged, proposed, prefers, remembers, taught, tried, called, off, again, and
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

/** What makes "our patient" part of a longer noun: "our patient group". */
const compounds = new Set(
  phrases(
    "safety, care, list, lists, notes, group, groups, population, experience, information, leaflet, leaflets, advice, numbers, satisfaction, feedback, survey, records, partners, panel, advocate, participation, education, data, cohort, transport, portal, champion",
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
  const isNoun =
    !next ||
    /\S/.test(gap) ||
    mayFollow.has(next.plain) ||
    /^(?:\d|[a-z]{2,14}ed$|(?:he|she|they|it|you|i|we)')/.test(next.plain);
  if (determiner === "mine") return compounds.has(next?.plain ?? "") && gap === " " ? undefined : 3;
  if (!isNoun || determiner === "theirs") return undefined;

  const before = words[mention.from - 1]?.plain ?? "";
  if (determiner === "bare" && mention.opens && /^(?:with|who|whose)$/.test(next?.plain ?? "")) return 2;
  if (determiner === "bare") {
    if (beforeVirtue.has(before) || before === "as") return undefined;
    if (!isEpisode && !isOnDuty(reading, mention)) return undefined;
  }
  return isEpisode ? 2.5 : 1;
}
