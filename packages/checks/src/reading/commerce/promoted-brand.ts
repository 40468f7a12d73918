import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { adLabel } from "./ad-label.ts";
import { brands } from "./brands.ts";
import { kindOfHandle } from "./handles.ts";
import { isRefusal } from "./stance.ts";
import { unknownNames } from "./selling/names.ts";
import { ties } from "./ties.ts";
import { treatments } from "./treatments.ts";
import { weakLabels } from "./weak-labels.ts";

/** The sign that a post promotes a dermatology brand, labelled or not. */
export interface PromotedBrand extends Span {
  readonly seen: string;
}

const skin =
  /\b(?:skin\w{0,10}|spf|sunscreen|sun ?cream|serums?|creams?|moisturi[sz]ers?|retino\w{1,3}|niacinamide|scalp|haircare|hair (?:loss|growth|foam|oil|mask)|acne|eczema|rosacea|cleans\w{1,4}|spots|pores|toners?|balms?|glass skin|effaclar|hyaluronic|melasma|ceramides?|peptides?|lotions?|face mask|led mask)\b/;

/** Advertising in the name of the specialty, whatever is sold. */
const asSpecialist =
  /\b(?:(?:as a|as your|your|your local) (?:local |friendly )?(?:dermatolog\w{1,4}|derm\b)|derm(?:atology)? (?:reg|registrar|trainee|spr)\w{0,6} here)/;
/** What a skin company calls itself. */
const skinName =
  /skin|derm|glow|sun|spf|beaut|tint|balm|serum|cosme|laser|aesth|lumi|hydra|cica|radian|^@?(?:dew|face|pore|clear)|dew$/i;

const isNobodysBrand = (mention: string): boolean =>
  ["person", "institution"].includes(kindOfHandle(mention.slice(1)));

/** Promotional work for a brand that relates to dermatology: any label or commercial tie beside a skin product or a skin brand. */
export const promotedBrand: Signal<PromotedBrand | undefined> = (reading) => {
  const label = reading.signal(adLabel);
  const [tie] = reading.signal(ties);
  const [weak] = reading.signal(weakLabels);
  const isLabelled = label.kind !== "none";
  if ((!isLabelled && !tie && !weak) || reading.post.kind === "bio") return undefined;
  if (!isLabelled && reading.signal(isRefusal)) return undefined;

  const brand = reading
    .signal(brands)
    .find(({ sector }) => sector === "skin" || sector === "aesthetic" || sector === "pharma");
  const companies = [
    ...reading.signal(brands).map(({ name }) => name),
    ...reading.words
      .filter(({ kind, text }) => kind === "mention" && !isNobodysBrand(text))
      .map(({ text }) => text),
    ...reading.signal(unknownNames).map(({ start, end }) => reading.text.slice(start, end)),
  ];
  const isSkin =
    brand !== undefined ||
    skin.test(reading.lower) ||
    reading.signal(treatments).some(({ isPlain }) => isPlain) ||
    asSpecialist.test(reading.lower) ||
    companies.some((name) => skinName.test(name));
  if (!isSkin) return undefined;
  if (tie) return { start: tie.start, end: tie.end, seen: tie.seen };
  if (label.kind !== "none") return { start: label.start, end: label.end, seen: "an ad label" };
  return weak && { start: weak.start, end: weak.end, seen: `“${weak.text}”` };
};
