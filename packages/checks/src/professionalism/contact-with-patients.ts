import { defineCheck } from "../define-check.ts";
import { socialBlends } from "../reading/conduct/blends/intimacy-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isAboutNoPerson } from "../reading/stance/no-person.ts";

const boundary =
  /\b(?:declin\w{1,3}|turned (?:it|her|him|them) down|said no|ignored it|explained why|reported|don't accept|do not accept|not appropriate|inappropriate|boundar(?:y|ies)|guidance|should (?:you|i|we|doctors)|complaints?)\b/;
const direct =
  "((an?|my|one of my|another|one of our)( (former|old|ex|new|lovely|favourite|young))? patients?)";
const someone =
  "((an?|my|one of my|the|our|another|last (month|week|year)'s|that)( ~){0,2} (patient|patients|patient's ~))";

const cues = [
  cue(
    "tells of befriending, following or meeting a patient",
    0.75,
    String.raw`
    {me}(accepted|accepting|accept|sent|sending|said yes to)( ~){0,3} (friend|follow) requests?( ~){0,3} from( ~){0,4} (patients?|(lady|man|woman|bloke|guy|girl|lad|mum|dad|gent) (whose|(who|that|whom)? ?i (treated|operated|saw|delivered|looked after|did|nursed)))
    {me}(added|adding|friended|followed|following|messaged|messaging|dm'd|whatsapped|whatsapping|texted|texting|facebooked|slid into)( ~){0,2} ${direct}(?! down| to| round| into| through)
    {me}(had|having|went for|going for|grabbed|met for|shared|sank) (a |some |few |a few |a cheeky )?(pints?|beers?|drinks?|coffee|dinner|lunch|curry|wine|brunch)( ~){0,3} with( ~){0,2} (${someone}|last (month|week|year)'s (knee|hip|cataract|gallbladder|appendix|replacement)( ~)?)
    {me}(now )?(friends|mates|facebook friends) with( ~){0,2} ${someone}
    (patient|patients) … (add|follow|message|text|whatsapp|ring) me on (snap*|facebook|insta*|whatsapp|my (mobile|personal|number))
    {me}(took|taking|take|asked|asking|invited|inviting) (a |an |my |one of my |the )?( ~)? ?(patient|\d{1,2} ?(am|pm)|patient's ~)( ~){0,2} (out|for (a )?(drink|dinner|coffee|pint|lunch)|to (dinner|lunch|my|the pub|a gig))
    patients? (now )?(follows?|messages?|texts?|whatsapps|snapchats) me (on|now|back|every|all)
    my patients( ~){0,3} (have|has|all have) my (personal|mobile|private|whatsapp) (number|mobile)?
    {me}(holiday*|staying|stayed|partied|partying) with( ~){0,2} ${someone}`,
  ),
  cue(
    "tells of looking a patient up online",
    0.75,
    String.raw`
    {me}(googled|googling|stalked|stalking|insta stalked|facebook stalked|searched for|looked up|looking up)( ~){0,2} ((my|a|the|every|all my|our|this|bed #)( ~){0,3} patients?|(my|the) (next|first|last|#) (patient|am|pm)|(patient|bed #)('s)? (insta*|facebook|tiktok|linkedin))
    {me}found( ~){0,2} patient's (insta*|facebook|tiktok|onlyfans|linkedin|profile|tinder)
    my patient's (insta*|facebook|tiktok|onlyfans|tinder) (is|was|page)`,
  ),
  cue(
    "tells of gifts or money from a patient beyond a thank-you",
    0.55,
    String.raw`
    patient( ~){0,2} (gave|slipped|left|bought|sent) me( ~){0,3} (cash|# quid|£#|a watch|a rolex|a holiday|in (his|her|their) will|designer|tickets to)`,
  ),
];

export default defineCheck({
  id: "contact-with-patients",
  title: "Personal contact with a patient",
  category: "unprofessional",
  severity: "medium",
  action: "review",
  clauses: ["BAD-BND-1", "BAD-BND-2", "BMA-FRIENDS", "GMC-SM-BND", "NMC-CONDUCT"],
  advice:
    "Consider whether this blurs the line between care and friendship. Guidance advises against friend requests from patients; point them to a professional account or the department.",
  examples: {
    flagged: [
      "Just accepted a friend request from an old patient, she's hilarious",
      "Googled my next patient before clinic and her Instagram is wild",
      "Had a pint with last month's hip replacement, lovely bloke",
      "Patients: add me on Snapchat if you need me at the weekend",
      "Followed one of my patients back, her baking page is unreal",
      "Went for dinner with a patient's family tonight, so generous",
      "Went for a drink with the chap whose gallbladder I took out in March",
    ],
    clear: [
      "Two teddies had surgery on the kitchen table, the patient is a bear",
      "His daughter's wedding is on Saturday and he is well enough to go",
      "A patient sent me a friend request. I declined politely and explained why.",
      "Please don't message me about your care here; ring the department",
      "A girl I treated as a child is now a nurse on our ward. She told this story herself.",
      "Had a pint with Steve from radiology",
      "Should you accept a friend request from a patient? The guidance says no",
      "Followed my patient down to theatre to hold her hand",
      "A patient gave me a knitted hedgehog and it now runs clinic",
      "Added a slide on patients' consent to my talk",
      "Googled the dose like everyone else",
      "I messaged a colleague about a patient through the secure app",
      "Had dinner with my consultant and her wife, the best mentors",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, socialBlends, () => !reading.signal(isAboutNoPerson));
    if (!seen || boundary.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may blur a boundary: it ${saw}.`);
  },
});
