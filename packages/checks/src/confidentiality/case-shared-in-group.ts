import { defineCheck } from "../define-check.ts";
import { evidence } from "../reading/people/evidence.ts";
import { patient } from "../reading/people/patient.ts";

const groups =
  /\b(?:whatsapp|whats app|group chat|groupchat|facebook group|fb group|telegram|signal group|discord|(?:derm|gp|doctors|surgical|registrars'?|locum|private|closed|professional|ortho|nurses'?|midwives'?|reg|trainee|cohort|team|teaching|mess|medic|medics) (?:group|chat)|(?:the|our|work) chat|reddit|messenger|dms?)\b/;
const shared =
  /\b(?:put|posted|shared|sent|popped|stuck|uploaded|swiped|pinched|nicked|stole|borrowed|whatsapp(?:'?d|ed)|dm'?d|messaged|texted|airdropped|forwarded|snapchatted) (?:her|his|their|this|these|a patient's|my patient's|the patient's|the|an?) (?:[a-z-]{2,12} ){0,2}(?:photos?|pics?|pictures?|scans?|x-?rays?|rash|ecg|histology|results|bloods|case|notes|letter|images?|mri|ct|lesion|mole|biopsy)\b/;
const screenshot = /\bscreen ?shot\w*\b/;
/** A picture or case taken out of a group: "from our reg group chat, look at this rash". */
const fromGroup =
  /\b(?:from|off|out of) (?:the|our|my) (?:[a-z']{2,12} ){0,3}(?:whatsapp|group(?: chat)?|chat)\b.{1,80}\b(?:pics?|photos?|pictures?|rash|case|patients?|bloke|lady|lad|man|woman|baby|neonate|mrs|mr|scan|x-?ray|message)\b/;
/** "sent this one to the plastics WhatsApp". */
const sentThis =
  /\b(?:sent|posted|put|shared|popped|stuck) (?:this(?: one)?|it|these|her|him|them) (?:to|in|on|into) (?:the|our) (?:[a-z']{2,12} ){1,2}(?:whatsapp|group(?: chat)?|chat)\b/;
const rules =
  /\b(?:never|don't|do not|please|no patient|without patient|approved|policy|join|avoid|stop|should)\b/;

export default defineCheck({
  id: "case-shared-in-group",
  title: "A case shared in a group or message",
  category: "confidentiality",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-DEF-1", "GMC-SM-9", "GMC-SM-18", "GMP-93"],
  advice:
    "Delete this, and what was shared in the group as well if you can. Closed groups count as publishing: members take screenshots and groups change hands.",
  examples: {
    flagged: [
      "Sent this one to the plastics WhatsApp and half of them said flap",
      "Off our reg group chat: a bloke who glued his heel with grout",
      "Screenshot from the registrars' WhatsApp: \"bed 9 won't see the weekend\" 😂",
      "Put her pictures in the derm Facebook group, three hundred doctors and not one idea!",
      "DM'd the scan to a mate in plastics, he thinks sarcoma",
      "Sent his rash to the GP group chat and got eleven answers in a minute",
      "Posted the histology in our closed group and the arguments have started",
      "WhatsApped this ECG to the cardiology reg at 3am, what a legend",
    ],
    clear: [
      "Sent this one to the family group chat, they all want the recipe",
      "Join our regional WhatsApp for rota swaps, no patient details please",
      "The derm journal club has a new group, link here",
      "Never share patient photos on WhatsApp: use the app your trust approved",
      "Our family WhatsApp has 400 messages about a lasagne",
      "Sent the pictures from the wedding to the group chat",
      "Shared the photo of my cat with the whole department",
      "Screenshot of the weather forecast: bring a coat",
      "My mum DM'd me a picture of her own mole, mum please see your GP",
    ],
  },
  find(reading) {
    const { prose } = reading;
    if (!groups.test(prose) && !/\b(?:dm'?d|whatsapp\w*|mate|friend) /.test(prose)) return undefined;
    if (rules.test(prose)) return undefined;

    const isClinical = reading
      .signal(evidence)
      .some(
        ({ entry: { tag } }) => tag === "condition" || tag === "treatment" || tag === "duty" || tag === "act",
      );
    const match =
      shared.exec(prose) ??
      (reading.signal(patient) || /\bbed \d/.test(prose) ? screenshot.exec(prose) : null) ??
      fromGroup.exec(prose) ??
      sentThis.exec(prose);
    if (!match || (!isClinical && !reading.signal(patient) && !groups.test(prose))) return undefined;
    if (
      !isClinical &&
      !reading.signal(patient) &&
      !/\b(?:doctors|derm|gp|reg|registrars?|trainees?|ortho|plastics|nurses?|midwives|medics?|colleagues?)\b/.test(
        prose,
      )
    )
      return undefined;
    return {
      spans: [{ start: match.index, end: match.index + match[0].length }],
      reason: "This may tell of a patient’s picture, results or story being passed round a group or message.",
      confidence: 0.6,
    };
  },
});
