import { defineCheck, type Found } from "../define-check.ts";
import { adLabel } from "../reading/commerce/ad-label.ts";
import { endorsedMedicine } from "../reading/commerce/endorsed-medicine.ts";
import { isHealthProfessional } from "../reading/commerce/profession.ts";
import { promotedMedicine } from "../reading/commerce/promoted-medicine.ts";
import { namedRemedy } from "../reading/commerce/selling/remedies.ts";
import type { Reading } from "../reading/reading.ts";

/** A remedy whose name we do not know: what it is for and who recommends it tell. */
function remedyFound(reading: Reading): Found | undefined {
  const remedy = reading.signal(namedRemedy);
  if (!remedy || reading.signal(adLabel).kind === "upfront") return undefined;
  const name = reading.text.slice(remedy.start, remedy.end);
  return {
    spans: [{ start: remedy.start, end: remedy.end }],
    confidence: 0.5,
    severity: "low",
    reason: `A health professional may seem to endorse a remedy here (“${name}”); consider naming the choices instead.`,
  };
}

export default defineCheck({
  id: "medicine-endorsement",
  title: "Health professional endorsing a medicine",
  category: "promotion",
  severity: "high",
  action: "edit",
  clauses: ["CAP-12.18", "HMR-289", "GMP-90", "BAD-PROM-5"],
  advice:
    "Consider deleting the post, or rewriting it as information about all the choices. Health professionals must not be used to endorse medicines, including those sold without a prescription.",
  examples: {
    flagged: [
      "I tell all my patients to get Regaine foam, it just works, code HAIR15",
      "Panoxyl is my ride or die",
      "Derm-approved! The only antihistamine I use #gifted",
      "Nizoral saved my scalp, grab it with code FLAKE10",
      "Sudocrem is my holy grail, every nurse’s handbag should have one",
      "If your psoriasis is not clear, go in and ask for Skyrizi by name and do not take no for an answer",
      "Obsessed with Acnecide, run don’t walk. @acnecide_uk sent me the whole range",
      "Midwife tip: Infacol before you bring them home, works every time, buy it",
      "Nothing touches a cold like Day Nurse. I’m a GP and there is one in my desk. Stock up.",
      "Hay fever back? Go and get Pollenex, best one a day I know. Your friendly pharmacist.",
    ],
    clear: [
      "Teething at 4am. The only thing that works is walking up and down the hall.",
      "Own label cetirizine is the same drug as the fancy boxes, any chemist will tell you",
      "Left my inhaler on the bus, the pharmacist saw me right",
      "Benzoyl peroxide is a first-line choice in the NICE acne guideline, and this is how to use it",
      "Ask your pharmacist whether hydrocortisone would suit you",
      "Which emollient matters less than using it. Find one you like.",
      "My pharmacist recommended an antihistamine for my hay fever and it is working",
      "Methotrexate is an amazing drug when it is monitored well. Teaching the trainees about it today.",
      "I do not recommend Sudocrem for eczema",
      "Calpol at 3am again. Parenthood.",
      "Is Regaine any good? A thread on what the trials show.",
      { text: "Sudocrem is my holy grail", author: { profession: "solicitor" } },
      "New biologic could be a game-changer for eczema, researchers say",
    ],
  },
  find: (reading, author) => {
    if (!isHealthProfessional(author) || reading.signal(promotedMedicine)) return undefined;
    const found = reading.signal(endorsedMedicine);
    if (!found) return remedyFound(reading);
    const { medicine, tie } = found;
    const name = reading.text.slice(medicine.start, medicine.end);
    const seen = tie ? ` and mentions ${tie}` : "";
    return {
      spans: [medicine, found.praise].map(({ start, end }) => ({ start, end })),
      confidence: tie ? 0.8 : 0.55,
      severity: tie || found.isUrged ? "high" : "low",
      reason: `A health professional may seem to endorse a medicine here: it praises “${name}”${seen}.`,
    };
  },
});
