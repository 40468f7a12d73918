import { defineCheck, type Found } from "../define-check.ts";
import { directIdentifiers, type DirectIdentifier } from "../reading/identity/direct.ts";
import { evidence } from "../reading/people/evidence.ts";
import { frame } from "../reading/people/frame.ts";
import { names } from "../reading/people/names.ts";
import { patient } from "../reading/people/patient.ts";
import type { Reading } from "../reading/reading.ts";

/** Numbers and addresses that belong to the author, a service or everybody, not to a patient. */
const ours =
  /\b(?:call|ring|phone|contact|e-?mail|text|reach|dm|book with|donate to|register with|visit|write to) (?:us|me|them|in|the (?:surgery|clinic|practice|team|ward|helpline|desk|department|secretary))\b|\b(?:my (?:number|mobile|phone|e-?mail)|our (?:number|e-?mail|website|address|new)|helplines?|hotline|samaritans|advice (?:line|team)|press office|switchboard|freephone|booking|rsvp|surgery is|clinic is|practice is)\b/;
/** Words that give a number to a patient even when nothing else in the post does. */
const theirs =
  /\b(?:patient|pt|px|her|his|their|mum|dad|wife|husband|daughter|son)(?:'s)? (?:\w{2,10} ){0,2}(?:nhs|hosp\w*|number|no|mobile|phone|tel|e-?mail|address|postcode|post code|zip|dob|d\.o\.b|date of birth)\b|\b(?:patient|pt|px)\b.{1,60}\b(?:on|at|from)\b/;

/** Words without which no number is looked at, unless there is a patient. */
const mayBelong =
  /\b(?:patient|pt|px|nhs|hosp|mrn|chi|dob|d\.o\.b|born|birth|her|his|their|mum|dad|wife|husband|daughter|son)/;

/** Kinds that are about a patient whoever writes them. */
const alwaysClinical = new Set<DirectIdentifier["what"]>(["an NHS number", "a hospital number"]);

function numberOf(reading: Reading): Found | undefined {
  if (!/\d|@\w/.test(reading.text)) return undefined;
  const someone = reading.signal(patient);
  if (!someone && !mayBelong.test(reading.prose)) return undefined;

  const found = reading.signal(directIdentifiers);
  if (found.length === 0) return undefined;
  const isTheirs = theirs.test(reading.prose);
  const isNamedChild = reading.signal(names).length > 0;
  const risky = found.filter(({ what, start }) => {
    if (alwaysClinical.has(what))
      return someone !== undefined || isTheirs || /\b(?:nhs|hosp|mrn|chi)\b/.test(reading.lower);
    if (ours.test(reading.sentenceAt(start).text.toLowerCase()) && !isTheirs) return false;
    if (what === "a date of birth")
      return someone !== undefined || isTheirs || (isNamedChild && reading.signal(evidence).length > 0);
    return someone !== undefined || isTheirs;
  });
  const [first] = risky;
  if (!first) return undefined;
  return {
    spans: risky.map(({ start, end }) => ({ start, end })),
    reason: `This may name a patient outright: it gives ${first.what}.`,
    confidence: someone || alwaysClinical.has(first.what) ? 0.85 : 0.7,
  };
}

function nameOf(reading: Reading): Found | undefined {
  const someone = reading.signal(patient);
  if (!someone?.name) return undefined;

  const name = reading.text.slice(someone.name.start, someone.name.end);
  const isWhole = /\s/.test(name.trim());
  return {
    spans: [someone.name, ...someone.spans],
    reason: `This may name somebody in your care: it says “${name}”.`,
    confidence: isWhole ? Math.max(0.6, someone.sure) : someone.sure * 0.8,
    severity: isWhole ? "critical" : "high",
  };
}

export default defineCheck({
  id: "direct-patient-identifier",
  title: "A patient’s name, number or address",
  category: "confidentiality",
  severity: "critical",
  action: "delete",
  clauses: ["BAD-CONF-1", "BAD-STD-4", "GMC-SM-18", "GMC-SM-20", "GMP-88", "NMC-CONF", "LAW-GDPR"],
  advice:
    "Delete this post; a name or number cannot be made safe by editing what is already out. If it was shared with explicit consent, keep the proof at hand.",
  examples: {
    flagged: [
      "Our chap from pain clinic, Ravinder Oakes, has finally thrown his stick away",
      "My patient, Kastanjelaan 41, has not answered the door since Sunday",
      "Cuddles for Isla (5), who had her port out this morning on the day unit",
      "So pleased for Mrs Brenda Osei in bed 9, her histology came back clear this morning!",
      "Odd one from clinic: 52F, hospital number 7719034, widespread morphoea. Ideas?",
      "Wee Callum Drummond (DOB 11/9/2017) finished his chemo today, superstar",
      "K.L. off Harbour Terrace brought into A&E yet again, eighth time since Easter",
      "Mr Eric Holroyd passed away on our ward tonight. Forty years a bus driver and never a cross word.",
      "Patient's NHS number is 943 476 5919 if anyone on the day team is reading this",
      "My patient lives at 14 Marsh Lane and nobody has checked on her in a week",
      "Can the reg on call ring my patient's daughter on 07700 900123 please, bleep is down",
      "Removed a melanoma from Gladys Pemberton's calf this morning and she sang all the way through",
    ],
    clear: [
      "Our porter on ward 9, Mr Addo, retires today after thirty years",
      "The ward has a new dog called Pickle",
      "Massive thank you to Professor Ruth Calder for today's teaching on cutaneous lymphoma",
      "RIP Dame Deborah James, who made all of us talk about bowel cancer",
      "My dad, Gordon, had his first dialysis today. He told me to tell everyone.",
      "Today's eponym: Stevens-Johnson syndrome, after two American paediatricians",
      "Ring the surgery on 0161 496 0000 to book your flu jab",
      "If you are struggling tonight, Samaritans are on 116 123",
      "Lovely clinic with Dr Emma Walsh and Sister Joy today",
      "Happy birthday to our ward clerk Sandra!",
      "Email me at derm.teaching@example.org for the slides",
      "Mr Patel let me close the wound in theatre today, best surgeon I have worked for",
      "Our dog Alfie is home from his operation and wearing the cone",
    ],
  },
  find: (reading) => (reading.signal(frame).isInvented ? undefined : (numberOf(reading) ?? nameOf(reading))),
});
