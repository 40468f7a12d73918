import { defineCheck } from "../define-check.ts";
import { isDermatologyTrainee, isHealthProfessional } from "../reading/commerce/profession.ts";
import type { Signal } from "../reading/reading.ts";

/** Titles that sound like a specialty and are none; from BAD (“skin expert”) and the ASA’s advice on cosmetic interventions. */
const vague =
  "(?:skin(?:care)?|acne|derm\\w{0,3}|rosacea|aesthetics?|botox|filler|lip) (?:expert|specialist|guru|queen|king|doc|doctor|fairy|whisperer|wizard|goddess|practitioner)|(?:cosmetic|aesthetic) (?:dermatologist|surgeon|physician)|medical aesthetician|skinfluencer|dermfluencer";
const inflated =
  "(?:uk|britain|england|scotland|ireland|wales|london|manchester|leeds)'s (?:leading|best|top|number one|no\\.? ?1|#1|favourite)|(?:award[ -]winning|leading|world[ -]renowned|celebrity|top|best|#1) (?:cosmetic |aesthetic |skin )?(?:doctor|dermatologist|surgeon|injector|skin)";
const inBio = new RegExp(`(?<![\\w'])(?:${vague}|${inflated})(?![\\w'])`);
/** The author calls themselves so; "ask your skin specialist" sends people on. */
const ofAuthor = new RegExp(
  `\\b(?:as (?:an?|your)|i'm (?:an?|the|your)|i am (?:an?|the|your)|trust your|listen to your|love from your|your (?:favourite|favorite|friendly|resident|local|fave)(?: neighbourhood)?) (?:${vague}|${inflated})\\b(?! (?:disagree|said|told|needs))`,
);
const consultant =
  /\b(?:as|i'm|i am|speaking as) (?:now )?(?:an? |your )?(?:nhs )?consultant (?:dermatologist|in dermatology)\b/;
const notYet =
  /\b(?:not|when|once|if|until|before|one day|will be|future|dream\w{0,3}|someday|pretend\w{0,3}|joke|kidding|quiz)\b/;

interface Title {
  readonly start: number;
  readonly end: number;
  readonly isUntrue: boolean;
}

const title: Signal<Title | undefined> = (reading) => {
  const { lower, post } = reading;
  const isBio = post.kind === "bio";
  const found = (isBio ? inBio : ofAuthor).exec(lower);
  if (found && !notYet.test(lower.slice(Math.max(0, found.index - 30), found.index)))
    return { start: found.index, end: found.index + found[0].length, isUntrue: false };

  const claimed = consultant.exec(lower);
  if (!claimed || notYet.test(lower.slice(Math.max(0, claimed.index - 30), claimed.index))) return undefined;
  const { stages, profession } = reading.author;
  const isKnown = stages.length > 0 || (profession !== undefined && !/consultant/i.test(profession));
  if (isBio || !isKnown || !reading.signal(isDermatologyTrainee)) return undefined;
  return { start: claimed.index, end: claimed.index + claimed[0].length, isUntrue: true };
};

export default defineCheck({
  id: "vague-title",
  title: "A vague or larger title",
  category: "unprofessional",
  severity: "medium",
  action: "name",
  clauses: ["BAD-NAME-2", "GMP-82", "CAP-COSMETIC"],
  advice:
    "Consider naming your role and qualifications as they stand on the register, such as “specialty registrar in dermatology” or “GP with an extended role”. Readers cannot tell what an expert is.",
  examples: {
    flagged: [
      { text: "Skin expert & dermo fairy ✨ (GP)", kind: "bio" },
      { text: "Britain’s leading Cosmetic Dermatologist", kind: "bio" },
      { text: "Dr Ana | acne guru | Leeds", kind: "bio" },
      { text: "Award-winning aesthetic doctor. Lips, lines and love.", kind: "bio" },
      "Trust your skin specialist, babes, I did the course last weekend",
      "Your favourite skin expert is back with a thread on rosacea",
      "As an aesthetic doctor I see this every day",
      {
        text: "As a consultant dermatologist I would never use it",
        author: { profession: "ST4 dermatology" },
      },
      {
        text: "Speaking as a consultant dermatologist, no",
        date: "2019-05-01T10:00:00.000Z",
        author: {
          stages: [
            { stage: "ST5 dermatology", from: "2018", to: "2020" },
            { stage: "consultant dermatologist", from: "2021" },
          ],
        },
      },
    ],
    clear: [
      { text: "Consultant dermatologist, FRCP, GMC 1234567", kind: "bio" },
      { text: "Specialty registrar (ST4) in dermatology", kind: "bio" },
      { text: "GP with an extended role in dermatology (GPwER)", kind: "bio" },
      { text: "Aesthetic nurse prescriber, RN", kind: "bio" },
      { text: "Skin specialist", kind: "bio", author: { profession: "tattoo artist" } },
      "Skin experts disagree about retinol in pregnancy",
      "Ask your skin specialist before you start",
      "I’m not a skin expert but that looks sore",
      "When I’m a consultant dermatologist I will still bring biscuits",
      {
        text: "As a consultant dermatologist I would never use it",
        author: { profession: "consultant dermatologist" },
      },
      "Thank you to the skin specialist nurses who ran clinic today",
      "Great talk by the UK’s leading expert on pemphigus",
    ],
  },
  find: (reading, author) => {
    if (!isHealthProfessional(author)) return undefined;
    const found = reading.signal(title);
    if (!found) return undefined;
    const { start, end, isUntrue } = found;
    const words = reading.text.slice(start, end);
    return {
      spans: [{ start, end }],
      confidence: isUntrue ? 0.7 : 0.6,
      reason: isUntrue
        ? `This may say more than you were then (“${words}”): what you told us puts you in training at the time.`
        : `“${words}” may leave readers unsure what you are; consider your role and qualifications instead.`,
    };
  },
});
