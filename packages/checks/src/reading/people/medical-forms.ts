import type { Match } from "../lexicon.ts";
import type { Reading } from "../reading.ts";
import type { ClinicalEntry } from "./clinical.ts";
import { layWords } from "./lay-words.ts";
import { capitalForms } from "./medical-terms.ts";
import { phrases } from "./phrases.ts";

/** Endings of the names of illnesses. */
const illness = phrases(
  "itis, itides, osis, oses, oma, omas, omata, emia, aemic, pathy, algia, plegia, plegic, penia, rrhoea, rrhagia, rrhage, uria, phagia, trophy, megaly, ectasis, edema",
);
/** Endings of operations, and stems of medicines' names after the WHO's list. */
const procedure = phrases(
  "ectomy, ostomy, otomy, oscopy, plasty, centesis, pexy, mab, nib, rsen, cillin, mycin, cycline, floxacin, conazole, prazole, statin, sartan, olol, dipine, triptan, oxetine, azepam, zolam, caine, profen, solone, methasone, sonide, terol, phylline, parin, xaban, gliptin, gliflozin, glutide, formin, retinoin, trexate, thioprine, sporin, ciclovir, setron, dronate, thiazide, semide, barbital, codone, fentanil, peridone, apine, ipramine, triptyline, lukast",
);
type Tag = "condition" | "treatment";
const endings: ReadonlyMap<string, Tag> = new Map([
  ...illness.map((ending) => [ending, "condition"] as const),
  ...procedure.map((ending) => [ending, "treatment"] as const),
]);
const lengths = [...new Set([...endings.keys()].map(({ length }) => length))];

/** English words that only look so; our own list. */
const ordinary = new Set(
  (
    "diploma diplomas oklahoma sympathy empathy telepathy antipathy homeopathy osteopathy osteopath nostalgia academia bohemia diagnosis prognosis hypnosis " +
    "osmosis symbiosis metamorphosis apotheosis dichotomy lobotomy diagnoses prognoses purposes supposes proposes imposes exposes composes disposes opposes " +
    "encloses discloses cocaine apoplexy catastrophy philosopathy hypothermia neuroses"
  ).split(" "),
);

/** Shortest word whose ending says anything. */
const longEnough = 7;

/** Medical words no list holds, by their ending ("osteomyelitis", "dupilumab") or as a short form in capitals ("EB"). */
export function medicalForms({ words, text }: Reading): readonly Match<ClinicalEntry>[] {
  const isShouted = !/[a-z]{3}/.test(text);
  const found: Match<ClinicalEntry>[] = [];
  for (const [from, { kind, text: written, plain, start, end }] of words.entries()) {
    if (kind === "link" || kind === "mention") continue;
    const tag = plain.length < longEnough ? capitalTag(written, isShouted) : endingTag(plain);
    if (!tag) continue;
    found.push({
      start,
      end,
      from,
      to: from + 1,
      entry: { tag, value: plain, isTechnical: !layWords.has(plain) },
    });
  }
  return found;
}

const capitalTag = (text: string, isShouted: boolean): Tag | undefined =>
  isShouted || !/^[A-Z]{2}|^HbA/.test(text) || !Object.hasOwn(capitalForms, text)
    ? undefined
    : capitalForms[text];

function endingTag(plain: string): Tag | undefined {
  for (const length of lengths) {
    const tag = endings.get(plain.slice(-length));
    if (tag) return ordinary.has(plain) ? undefined : tag;
  }
  return undefined;
}
