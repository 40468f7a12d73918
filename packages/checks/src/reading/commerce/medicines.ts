import { lexicon, type Match } from "../lexicon.ts";
import type { Reading, Signal } from "../reading.ts";
import { medicalToxin } from "./medical-toxin.ts";
import { medicineNames, pharmacyAbroad, type Medicine } from "./medicine-names.ts";

const known = lexicon(medicineNames);

/** A medicine as a post names it. */
export type NamedMedicine = Match<Medicine>;

/** The medicines a post names or means, by their class in the author's country. Everyday words that may mean one ("pens") come too, marked veiled. */
export const medicines: Signal<readonly NamedMedicine[]> = (reading) => {
  const sold = pharmacyAbroad[reading.author.jurisdiction];
  return reading
    .find(known)
    .filter((match) => !isHomonym(reading, match))
    .map((match) =>
      sold?.includes(reading.lower.slice(match.start, match.end)) && match.entry.legal === "POM"
        ? { ...match, entry: { ...match.entry, legal: "P" as const } }
        : match,
    );
};

/** "Hair Botox" is a conditioner, "anti-wrinkle cream" a cosmetic, "biologics" a whole science; a lip flip may be gymnastics, but seldom. */
function isHomonym({ lower }: Reading, { start, end, entry }: NamedMedicine): boolean {
  if (entry.group === "toxin" && medicalToxin.test(lower)) return true;
  const name = lower.slice(start, end);
  const next = lower.slice(end, end + 16);
  if (name.includes("botox")) return /\bhair $/.test(lower.slice(Math.max(0, start - 6), start));
  if (/^anti.?wrinkle$/.test(name))
    return /^ (?:cream|serum|mask|eye|patch|pillow|spray|product|lotion|skincare|moist|night|day|face|range)/.test(
      next,
    );
  if (name === "canesten" || name === "alli")
    return name === "alli" && !/ tablets| pills| capsules/.test(next);
  return name === "jabs" && /^ (?:for the flu|for flu)/.test(next);
}
