import { defineCheck } from "../define-check.ts";
import { solicitingBlends } from "../reading/conduct/blends/asking-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const what =
  "(moles?|rash|rashes|lump|lumps|spots?|skin (question|questions|concern|concerns|problem|problems|worries)|symptoms?|blood results?|bloods|test results|scan|scans|x ?rays?|results|ecg|ecgs|acne|eczema|swelling|wound|medical questions?|health questions?|health concerns?|lesions?)";
const decline =
  /\b(?:can't|cannot|can not|won't|not able to|unable to) (?:advise|answer|give|comment|diagnose|look)|\bgeneral questions\b|\bto your (?:gp|doctor|dermatologist|pharmacist|team|clinic)\b|\bplease (?:do not|don't)\b/;

const cues = [
  cue(
    "asks the public to send pictures, symptoms or results for you to judge",
    0.75,
    String.raw`
    (send|dm|post|drop|share|show|message|upload|comment|pop|put|pm|whatsapp|email)( me| us)?( ~){0,4} ${what} … (i'll|i will|and i|happy to|below|👇|comments|dms?|inbox|tonight|for me|sorted|to me|me)
    (send|dm|post|drop|share|show|message|pm|email|pop)( me| us)?( ~){0,2} (photos?|pics?|pictures?|images?)( ~){0,4} (your|the|any)( ~){0,2} (skin|${what})
    (drop|post|share|put|leave|comment)( ~){0,2} (your|any)( ~){0,2} ${what}( ~){0,4} (below|in the comments|👇|here)
    (dm|message|pm|inbox) me (your|with your|a photo of|pics of|photos of)( ~){0,2} ${what}
    (rate|guess|diagnose) (my|your) (mole|rash|acne|lump|skin)( ~)? (below|comments|👇|friday|thread|live)
    (skin|derm|acne|eczema|doctor|gp|medical) (clinic|surgery|q&a|consultations?|consults) (in|on) (my|the) (comments|dms?|insta*|stories|live)
    i('ll| will) (tell you|let you know|have a look|take a look)( ~){0,3} (if it's|if it is|what it is|whether it)
    i('ll| will| can) (read|look at|interpret|check) your (bloods|blood results|results|scan|scans|ecg|moles?|rash)
    (comment|reply|dm|message|send|post|pop) … (photo|pic|picture|selfie|routine|symptoms|results|bloods) … i('ll| will| can) (prescribe|tell|advise|diagnose|recommend|give|sort|reply with|let you know|say|have a look|look)
    i('ll| will) (diagnose|assess|triage|prescribe (you )?a (plan|routine|treatment)) (you|your|every|anyone|followers)?
    consults? (by|via|through|in) (dm|dms|whatsapp|insta*)`,
  ),
];

export default defineCheck({
  id: "soliciting-cases",
  title: "Invitation to send symptoms, photographs or results",
  category: "unprofessional",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-BND-3", "BAD-CONF-3", "GMC-SM-BND"],
  advice:
    "Consider deleting this: asking the public for pictures or results may make you answerable for people you have not examined, and puts private details into your inbox.",
  examples: {
    flagged: [
      "Send me a picture of your mole and I'll say if it's dodgy",
      "DM me your blood results, always happy to have a look",
      "Skin clinic in my comments tonight, post your rash below 👇",
      "Drop your skin concerns below and I'll answer every one",
      "Worried about a lump? Message me a photo of it, I'll tell you what it is",
      "I'll read your bloods, bookings in my bio, consults by DM",
      "Got an x-ray you don't understand? Send it over, I decode three every evening",
    ],
    clear: [
      "Ask me anything about a career in dermatology",
      "DM me if you'd like the slides",
      "Send general questions for Thursday's live; I can't advise individuals",
      "Send your CV for the fellowship post by Friday",
      "Please don't send me photos of your moles. Show them to your GP.",
      "Share your favourite walk below 👇",
      "How do you take a good photo of a rash to show your doctor? A thread",
      "My patient sent me a lovely card",
      "Take a picture of your mole each month and show your GP if it changes",
      "Our poster about skin checks has a selfie corner, come and see it",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, solicitingBlends);
    if (!seen || decline.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may invite people to be assessed online: it ${saw}.`);
  },
});
