import { defineCheck } from "../define-check.ts";
import { hasPicture } from "../reading/identity/picture.ts";

const records =
  /\b(?:handover (?:sheet|list)|handover(?: this morning| tonight| board)|(?:patient|ward|theatre|clinic|take|jobs|trauma|phototherapy|biologics|surgery|operating|appointment|visiting|referral|dressing|dialysis|chemo|today's|tonight's|tomorrow's|admissions?) (?:list|board|sheet|diary)|(?:today's|tonight's|tomorrow's|this (?:morning|afternoon)'s) (?:[a-z]{3,14} )?list|systmone|emis|pacs|rota board|appointment letters?|letters? (?:still )?to (?:sign|dictate)|(?:drawer|pile|stack|desk) (?:of|full of) (?:letters|notes)|first (?:[a-z]{3,12} )?letter typed|whiteboard|white board|(?:my|our|the|epr|emis|systmone|computer) (?:screen|monitor)|epr|(?:drug|prescription|obs|observation|fluid|med|medication) charts?|kardex|wrist ?bands?|(?:specimen|sample|blood) (?:labels?|bottles?|pots?|tubes?)|patient (?:labels?|stickers?|notes|letters?|records?)|(?:clinic|referral|discharge|gp) (?:letters?|summary|summaries)|case notes|medical notes|appointment book|consent form|dictation|prescriptions?|death certificate|cremation form|(?:blood|lab|test) results|visit list|home visits list|bagged prescriptions|request form)\b/;
const harmless =
  /\b(?:wrapper|unboxed|has arrived|new whiteboard|blank|empty|mock|fake|spoof|template|sample form|training|simulat\w*|exam|course|osce|redacted|blurred|cropped|covered|anonymi[sz]ed|no (?:names|details|patient details|identifiers)|turned off|switched off|is down|are down|crashed|frozen|login screen|new software|poster|printed|quote of the day|drawing|doodle|menu|rota|wiped|clean|my (?:own )?(?:prescription|results|blood results|appointment))\b/;
/** Words for a wall or screen that could hang anywhere; they need a place of care beside them. */
const anywhere =
  /\b(?:whiteboard|white board|screen|monitor|prescriptions?)\b|^(?:today's|tonight's|tomorrow's) list$/;
const careNearby =
  /\b(?:ward|take|waiting|handover|clinic|theatre|patients?|a&e|resus|gp|surgery|list|on call|nights|bay|beds?|pharmacy|first|dispensary|3am|4am)\b/;

export default defineCheck({
  id: "records-in-view",
  title: "Records, screens or labels in view",
  category: "confidentiality",
  severity: "high",
  action: "delete",
  clauses: ["BAD-CONF-2", "GMC-SM-18", "GMC-SM-20", "GMC-VR-12"],
  advice:
    "Open the picture and look closely: zoomed in, a whiteboard, a list or a letter often shows names. If anything can be read, delete it and tell your information governance lead.",
  examples: {
    flagged: [
      { text: "Tomorrow's biologics list is a beast", media: "photo" },
      { text: "Tonight's handover sheet, send help 🙏", media: "photo" },
      { text: "My desk at 4am (monitor showing the ward list)", media: "photo" },
      { text: "Full whiteboard on the take, seventeen waiting!!", media: "photo" },
      { text: "Framed my very first drug chart", media: "photo" },
      { text: "This referral letter has made my week", media: "photo" },
      { text: "All these specimen pots from one clinic", media: "photo" },
      { kind: "story", text: "wfh with the cat on my clinic letters", media: "photo" },
    ],
    clear: [
      { text: "Our last list before the holidays, team in paper hats", media: "photo" },
      { text: "My desk at 4am: tea, a pen and an empty Twix wrapper", media: "photo" },
      { text: "The new whiteboard has come, still blank", media: "photo" },
      { text: "Mock drug chart from the exam course", media: "photo" },
      "The EPR is down again. Paper everywhere.",
      "Anybody else keep losing their handover sheet?",
      { text: "Spoof referral letter from Disneyland", media: "photo" },
      { text: "Doodle on the clinic whiteboard", media: "photo" },
      { text: "Movie night on the big screen", media: "photo" },
      { text: "Handover done, coffee in hand", media: "photo" },
    ],
  },
  find(reading) {
    if (!reading.signal(hasPicture)) return undefined;
    const match = records.exec(reading.prose);
    if (!match || harmless.test(reading.prose)) return undefined;
    if (anywhere.test(match[0]) && !careNearby.test(reading.prose)) return undefined;
    return {
      spans: [{ start: match.index, end: match.index + match[0].length }],
      reason: `This may show patients’ details in its picture: it speaks of “${match[0]}”.`,
      confidence: 0.6,
    };
  },
});
