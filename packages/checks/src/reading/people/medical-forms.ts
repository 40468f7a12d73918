import type { Match } from "../lexicon.ts";
import type { Reading } from "../reading.ts";
import type { ClinicalEntry } from "./clinical.ts";
import { layWords } from "./lay-words.ts";
import { capitalForms } from "./medical-terms.ts";

/** Endings of the names of illnesses, and of the stems of medicines' names (after the WHO's list of stems). */
const illness =
  /(?:itis|itides|osis|oses|oma|omas|omata|a?emia|aemic|pathy|algia|plegia|plegic|penia|rrhoea|rrhagia|rrhage|uria|phagia|sclerosis|trophy|megaly|ectasis|oedema|edema)$/;
const procedure =
  /(?:ectomy|ostomy|otomy|oscopy|plasty|graphy|centesis|pexy|[a-z]{2}mab|[a-z]{2}nib|rsen|cept|cillin|mycin|cycline|floxacin|conazole|prazole|statin|sartan|[a-z]{2}pril|[a-z]{2}olol|dipine|triptan|oxetine|azepam|zolam|caine|profen|solone|methasone|sonide|terol|phylline|parin|xaban|gliptin|gliflozin|glutide|formin|tretinoin|trexate|thioprine|sporin|quine|[a-z]{2}ciclovir|setron|dronate|thiazide|semide|barbital|codone|fentanil|peridone|apine|ipramine|triptyline|lukast)$/;

/** English words that only look so; our own list. */
const ordinary = new Set(
  (
    "diploma diplomas aroma aromas coma roma soma oklahoma tacoma sonoma paloma loma noma aloma sympathy empathy apathy telepathy antipathy homeopathy osteopathy " +
    "nostalgia academia bohemia trophy atrophy prognosis diagnosis hypnosis osmosis symbiosis metamorphosis apotheosis photography geography biography autobiography " +
    "choreography typography cinematography bibliography demography cartography calligraphy topography stenography pornography oceanography dichotomy anatomy autotomy lobotomy lobotomies " +
    "accept except concept intercept precept percept april machine routine cuisine genuine marine submarine kurosawa skype supine alpine philippine philippines quinine tome " +
    "diagnoses prognoses neuroses doses roses noses poses hoses loses closes fibroses glucose purposes supposes proposes imposes exposes composes disposes opposes encloses discloses " +
    "mosis biopsy autopsy cocaine lorraine propane membrane arsenal emporia euphoria gloria victoria utopia curia coturia manuria lemuria mabel april"
  ).split(" "),
);

/** Shortest word whose ending says anything. */
const longEnough = 7;

/** Medical words no list holds, by their ending ("osteomyelitis", "dupilumab") or as a short form in capitals ("EB"). */
export function medicalForms({ words, text }: Reading): readonly Match<ClinicalEntry>[] {
  const isShouted = !/[a-z]{3}/.test(text);
  return words.flatMap((word, from): Match<ClinicalEntry>[] => {
    if (word.kind === "link" || word.kind === "mention") return [];
    const tag = capitalTag(word.text, isShouted) ?? endingTag(word.plain);
    return tag
      ? [
          {
            start: word.start,
            end: word.end,
            from,
            to: from + 1,
            entry: { tag, value: word.plain, isTechnical: !layWords.has(word.plain) },
          },
        ]
      : [];
  });
}

const capitalTag = (text: string, isShouted: boolean): "condition" | "treatment" | undefined =>
  isShouted ||
  text.length > 6 ||
  text.length < 2 ||
  !/^[A-Z]/.test(text) ||
  !Object.hasOwn(capitalForms, text)
    ? undefined
    : capitalForms[text];

function endingTag(plain: string): "condition" | "treatment" | undefined {
  if (plain.length < longEnough || ordinary.has(plain)) return undefined;
  if (illness.test(plain)) return "condition";
  return procedure.test(plain) ? "treatment" : undefined;
}
