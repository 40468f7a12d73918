import { adLabel } from "../reading/commerce/ad-label.ts";
import { brands } from "../reading/commerce/brands.ts";
import { medicines } from "../reading/commerce/medicines.ts";
import { offers } from "../reading/commerce/offers.ts";
import { sellingTags } from "../reading/commerce/selling/tags.ts";
import { ties } from "../reading/commerce/ties.ts";
import { treatments } from "../reading/commerce/treatments.ts";
import { tagsIn } from "../reading/conduct/tagged/tags.ts";
import { clinicalWords, touchesMedicine } from "../reading/people/clinical.ts";
import { frame } from "../reading/people/frame.ts";
import type { Reading, Signal } from "../reading/reading.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";
import type { Subject } from "./model.ts";
import { isOwnMatter } from "./own-matters.ts";

/** People and places of work, by the tags of `reading/conduct/tagged`. */
const workTags = ["patient", "colleague", "work", "institution", "rank"];

/** Words that clinicians and everybody else use: of an illness, or of what only may have to do with care. */
const everybodys: ReadonlySet<string> = new Set(["condition", "open"]);

/** How near a post is to clinicians on their work. */
const nearWork: Signal<"near" | "beside" | "far"> = (reading) => {
  if (reading.signal(isPublicTalk)) return "far";
  const care = reading.signal(clinicalWords);
  const isWork =
    workTags.some((tag) => reading.signal(tagsIn).has(tag)) ||
    care.some(({ entry }) => !everybodys.has(entry.tag));
  if (isWork) return "near";
  return care.length > 0 || reading.signal(touchesMedicine) ? "beside" : "far";
};

const buying: readonly Signal<readonly unknown[]>[] = [offers, ties, medicines, treatments, brands];

const isAboutBuying: Signal<boolean> = (reading) =>
  reading.signal(sellingTags).size > 0 || buying.some((signal) => reading.signal(signal).length > 0);

/** The author says that the case is nobody's. */
const saidToBeNobody =
  /\b(?:(?:teaching|exam|practice|quiz|revision) (?:cases?|questions?|q|patients?|stations?)|fictional|fictitious|invented|hypothetical(?:ly)?|made[- ]up|not a real (?:patient|case|person)|(?:sim|simulated|pretend) patient)\b/;

/**
 * How near a post is to what was learned from, clinicians on their work or on something that can be bought. `beside`: an illness is
 * named, and nothing of work. `far`: on football, trains and elections the words say less. `own`: what is never a finding by itself is
 * the matter. `none`: labelled at its start, or said to be nobody's case; that is left to rules.
 */
export type Reach = "near" | "beside" | "far" | "own" | "none";

/** The reach of a post for a subject. */
export function reachOf(reading: Reading, subject: Subject): Reach {
  if (subject === "promotion") {
    if (reading.signal(adLabel).kind === "upfront") return "none";
    return reading.signal(isAboutBuying) ? "near" : "far";
  }
  if (subject === "confidentiality") {
    if (isNobodys(reading)) return "none";
    if (reading.signal(frame).isOwnIllness) return "own";
  }
  if (subject === "unprofessional" && reading.signal(isOwnMatter)) return "own";
  return reading.signal(nearWork);
}

const isNobodys = (reading: Reading): boolean =>
  saidToBeNobody.test(reading.prose) || reading.signal(frame).isReported;
