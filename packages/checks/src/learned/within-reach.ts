import { brands } from "../reading/commerce/brands.ts";
import { medicines } from "../reading/commerce/medicines.ts";
import { offers } from "../reading/commerce/offers.ts";
import { sellingTags } from "../reading/commerce/selling/tags.ts";
import { ties } from "../reading/commerce/ties.ts";
import { treatments } from "../reading/commerce/treatments.ts";
import { tagsIn } from "../reading/conduct/tagged/tags.ts";
import { clinicalWords, touchesMedicine } from "../reading/people/clinical.ts";
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

const buying: readonly Signal<readonly unknown[]>[] = [offers, ties, medicines, treatments, brands];

const isAboutBuying: Signal<boolean> = (reading) =>
  reading.signal(sellingTags).size > 0 || buying.some((signal) => reading.signal(signal).length > 0);

/**
 * Whether a post is of the kind that was learned from at all: clinicians on their work, or on something that can be bought. On
 * football, trains and elections the words say little.
 */
export const isWithinReach = (reading: Reading, subject: Subject): boolean =>
  reading.signal(subject === "promotion" ? isAboutBuying : isAboutWork);
