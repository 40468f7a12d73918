import { brands } from "../reading/commerce/brands.ts";
import { medicines } from "../reading/commerce/medicines.ts";
import { offers } from "../reading/commerce/offers.ts";
import { sellingTags } from "../reading/commerce/selling/tags.ts";
import { ties } from "../reading/commerce/ties.ts";
import { treatments } from "../reading/commerce/treatments.ts";
import { tagsIn } from "../reading/conduct/tagged/tags.ts";
import { lexicon } from "../reading/lexicon.ts";
import { clinicalWords, touchesMedicine } from "../reading/people/clinical.ts";
import { frame } from "../reading/people/frame.ts";
import { phrases } from "../reading/people/phrases.ts";
import type { Reading, Signal } from "../reading/reading.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";
import type { Subject } from "./model.ts";

/** People and places of work, by the tags of `reading/conduct/tagged`. */
const workTags = ["patient", "colleague", "work", "institution", "rank"];

const isAboutWork: Signal<boolean> = (reading) =>
  !reading.signal(isPublicTalk) &&
  (reading.signal(touchesMedicine) ||
    reading.signal(clinicalWords).length > 0 ||
    workTags.some((tag) => reading.signal(tagsIn).has(tag)));

/** Our own list of what is never a finding by itself (see CONTRIBUTING): where it is the matter, only rules speak of conduct. */
const ownMatters = lexicon(
  phrases(`
pride, gay, lesbian, bi, bisexual*, queer, trans, transgender, lgbt*, nonbinary, pronouns, coming out, visibility day, muslim*, christian*,
jewish, hindu*, sikh*, atheis*, ramadan, eid, lent, diwali, hanukkah, passover, hijab, turban, mosque, church, synagogue, gurdwara, baptism,
strike, strikes, striking, picket, picket line, ballot, union rep, protest*, march, marching, whistleblow*, speak up, spoke up, raised concerns,
exception report*, bikini*, swimsuit*, tattoo*, antidepressant*, sertraline, my therapist, my own illness, my depression, my anxiety, my adhd,
my autism, my miscarriage, breastfeed*
`),
);

const buying: readonly Signal<readonly unknown[]>[] = [offers, ties, medicines, treatments, brands];

const isAboutBuying: Signal<boolean> = (reading) =>
  reading.signal(sellingTags).size > 0 || buying.some((signal) => reading.signal(signal).length > 0);

/**
 * Whether a post is of the kind that was learned from at all: clinicians on their work, or on something that can be bought. On
 * football, trains and elections the words say little.
 */
export function isWithinReach(reading: Reading, subject: Subject): boolean {
  if (subject === "promotion") return reading.signal(isAboutBuying);
  if (subject === "unprofessional" && isOwnMatter(reading)) return false;
  return reading.signal(isAboutWork);
}

const isOwnMatter = (reading: Reading): boolean =>
  reading.find(ownMatters).length > 0 || reading.signal(frame).isOwnIllness;
