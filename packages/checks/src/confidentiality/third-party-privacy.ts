import { defineCheck } from "../define-check.ts";
import { hasPicture } from "../reading/identity/picture.ts";
import { names } from "../reading/people/names.ts";
import type { Reading } from "../reading/reading.ts";

const school =
  /\b(?:first day|started|starts|starting|last day|school run|sports day|nativity|assembly|year \d|form \d|reception class|class|nursery)\b/;
const schoolName =
  /\b(?:St\.? \p{Lu}[\p{L}'’]{2,15}|(?:\p{Lu}[\p{L}'’]{2,15} ){1,3}(?:Primary|School|Academy|Nursery|High|Grammar|Infants|Juniors|College))\b/u;
const child =
  /\b(?:my|our) (?:[a-z]{2,10} )?(?:son|daughter|boy|girl|kid|little one|eldest|youngest|niece|nephew|grandson|granddaughter)\b|\baged? \d{1,2}\b|\b(?:form|year) \d/;
const bystanders =
  /\b(?:waiting room|a&e|ward|labour ward|clinic|outpatients)\b.{1,30}\b(?:selfie|photo|pic|packed|rammed|heaving|full)\b|\b(?:selfie|photo|pic)\b.{1,30}\b(?:waiting room|a&e)\b/;
const feud =
  /\bmy (?:[a-z]{2,8} )?(?:brother|sister|mum|mom|dad|cousin|friend|mate|ex|uncle|aunt|neighbour|neighbor|boss)(?:'s)? (?:[a-z]{2,10} ){0,2}(?:divorce|custody (?:case|battle)|bankruptcy|debts?|affair|court case)\b.{1,40}\b(?:live|thread|part \d|update|episode|saga|juicy|gossip|day \d|popcorn)\b/;
const agreed =
  /\b(?:agreed|permission|said i (?:can|could)|asked me|no names|empty|from behind|silhouettes?|faces? (?:hidden|covered|blurred))\b/;

/** A child's name together with the school: enough to be met at its gate. */
function childAtSchool(reading: Reading): boolean {
  if (!school.test(reading.prose) || !child.test(reading.prose)) return false;
  return (
    schoolName.test(reading.text) &&
    (reading.signal(names).length > 0 || /\b(?:son|daughter)\b/.test(reading.prose))
  );
}

export default defineCheck({
  id: "third-party-privacy",
  title: "Other people’s privacy: children, family, bystanders",
  category: "privacy",
  severity: "low",
  action: "review",
  clauses: ["BAD-PRIV-1", "LAW-GDPR", "GMC-SM-15"],
  advice:
    "Ask whether they would agree to this being public, and to your patients reading it. For a child, take out the name or the school.",
  examples: {
    flagged: [
      { text: "First day at St Edmund’s for Leah Barker, age 5, Form 1A", media: "photo" },
      { text: "A&E waiting room selfie, absolutely rammed tonight!", media: "photo" },
      "My brother's divorce, live-tweeted, part 3 of 40",
      { text: "My daughter Amy started at Hillview Primary today, year 3 already", media: "photo" },
      { text: "Waiting room packed again, look at this", media: "photo" },
      "My neighbour's custody battle, thread, get the popcorn",
    ],
    clear: [
      { text: "Silhouettes of the kids on the beach, no names", media: "photo" },
      { text: "Team selfie, everybody agreed", media: "photo" },
      "My grandmother said I could share her recipe and her name",
      "My son started school today and I cried all the way to work",
      "A&E was packed tonight, thank you to the team",
      { text: "The waiting room at six in the morning, empty for once", media: "photo" },
      "My brother's divorce came through, we are there for him",
      { text: "Sports day! Somebody won an egg", media: "photo" },
    ],
  },
  find(reading) {
    const { prose } = reading;
    if (agreed.test(prose)) return undefined;

    const picture = reading.signal(hasPicture) ? bystanders.exec(prose) : null;
    const match = picture ?? feud.exec(prose);
    if (match) {
      return {
        spans: [{ start: match.index, end: match.index + match[0].length }],
        reason: picture
          ? "This may show other people who were waiting to be seen."
          : "This may tell other people’s private affairs without their say.",
        confidence: 0.5,
      };
    }
    if (!childAtSchool(reading)) return undefined;
    return {
      spans: [{ start: 0, end: reading.text.length }],
      reason: "This may let a child be found: it names the child or family together with the school.",
      confidence: 0.55,
    };
  },
});
