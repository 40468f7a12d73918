import { defineCheck } from "../define-check.ts";
import { unsafeBlends } from "../reading/conduct/blends/safety-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const cues = [
  cue(
    "makes light of safe practice",
    0.65,
    String.raw`
    {me}(slept|sleeping|napped|napping|snoozed|dozed off) (through|in|during|on)( ~){0,2} (bleep*|arrest call|crash call|emergency buzzer|theatre|an operation|the case|list|alarm at work|night shift|on call)
    (hand hygiene|hand ?washing|who checklist|mandatory training|infection control|guidelines?|consent forms?|ppe|incident forms?|datix)( ~){0,3} (can (jog on|do one|fuck off|get in the bin|get stuffed|wait)|is (overrated|pointless|bollocks|for (people|wimps|losers|the weak))|are for (people|wimps|losers|the weak)|(is|are) a waste of)
    who (needs|wants|has time for|even reads|bothers with)( ~)? (ppe|gloves|consent|guidelines|evidence|a chaperone|chaperones|sleep when|supervision|checklists?|hand gel|indemnity|protected admin|training)
    (haven't|have not|hadn't|not|never) (washed|changed|sanitised|gelled|worn|checked)( ~){0,2} (hands|gloves|a mask|allergies|wristbands?)( ~){0,4} (all (day|shift|week)|since|between|today|once|in (years|months)|lol|who|😂)
    {me}(turned|switched|put|left|hid|muted)( ~){0,2} (bleep|pager|on call phone|crash bleep)( ~){0,3} (off|on silent|in (the|my) (drawer|fridge|bin|locker)|for ~ hours|under)
    {me}(turned|switched) off( ~){0,2} (bleep|pager|on call phone|alarms?|monitor*)
    {me}(never|didn't|don't|forgot to|couldn't be arsed to|couldn't be bothered to|can't be bothered to)( ~){0,2} (wash my hands|aspirated|aspirate|check (the (dose|notes|allergies|wristband|site)|allergies)|read the notes|examine (him|her|them|the patient)|send (them|it|everything)( all)?( off)? to the lab|do the checklist|get consent|consent (him|her|them|anyone)|wear gloves|change gloves)
    (bleep|pager|phone)('s)? (is |goes |went )?(off|in the (drawer|fridge|bin|locker|cupboard)|on silent|switched off|unplugged)( ~){0,8} (on call|only one on|since (nine|#)|nobody|peace)
    hope (they|he|she|nobody|the patient)( ~)? (don't|doesn't|never) (wake|wakes) up
    (skills|technique|cannulation|suturing|prescribing|driving the camera)( ~){0,4} (so bad|that bad|terrible)( ~){0,6} health warning
    {me}(skipped|skipping|skip|ignored|ignoring|bypassed|binned)( ~){0,3} (checklist|hand hygiene|consent|protocol|allergy check|guidelines?|safety check|swab count|scrub|handover|timeout|time out)
    {me}(reused|reusing|re used|re using|shared|sharing)( ~){0,3} (gloves|needles?|syringes?|gown|masks?|instruments|vials?|blades?|tips|applicators?)
    (guess|guessing|guessed)( ~)? (doses?|drug doses?|the allergies)( ~)? (for|since|and|every|all|again)
    (never|haven't|not) bothered( to)? (read|reading|check|checking)( ~){0,2} (guidelines?|notes|protocol|allergies|dose|doses|consent)
    single use( ~){0,3} (suggestion|guideline|optional)
    (nobody|no one|no one's|nobody's|none)( has)? (died|dead) (yet|so far)
    {me}(winged it|winging it|blagged it|made it up as i went|guessed the dose|guessed the doses|no idea what (dose|i was giving))( ~){0,6}
    (practised|practising|tried|first time doing)( ~){0,4} on (a |an |my |some )?(unsuspecting|sedated|anaesthetised|asleep) (patient|bloke|lady|man|woman)
    (they|he|she|patient|patients|the patient) (survived|lived|didn't die|will live)( ~)? (😂|lol|so who cares|so|haha|🤷|anyway)
    slept through the bleep`,
    { waived: ["negated", "sport", "hypothetical"] },
  ),
];

const setting =
  /\b(?:patients?|theatre|ward|clinic|bleep|on call|nhs|hospital|hand hygiene|who checklist|consent|dose|doses|drug|gloves|lab|shift|nights|cannula\w*|catheter\w*|sutur\w*|datix|guidelines?|chaperone|lesion|syringes?|injections?|filler|obs|single use|infection control|ppe|surgery|practice|prescrib\w+|audit|aspirat\w+)\b/;

export default defineCheck({
  id: "unsafe-practice",
  title: "Unsafe practice made light of",
  category: "unprofessional",
  severity: "medium",
  action: "delete",
  clauses: ["GMP-81", "BAD-STD-3"],
  advice:
    "Consider deleting this: patients and inspectors may take the joke at its word. If something unsafe did happen, report it through your own channels instead.",
  examples: {
    flagged: [
      "Slept through the bleep twice last night, everyone lived",
      "The hand hygiene audit can jog on",
      "My catheter technique is so bad it needs a health warning 😂",
      "Who needs PPE when you've got vibes, ward life",
      "Switched the bleep off at midnight on call and slept like a baby",
      "I never check the allergies, who has time in clinic",
      "Guessed the dose, patient survived 😂",
      "Who needs consent when you've got confident eyebrows, theatre life",
      "Never consented a patient for a steroid injection in my life and never will",
    ],
    clear: [
      "Eleven hours without a break is a safety issue and here's the form to report it",
      "The bleep went off while I was in the shower, of course",
      "Ice bucket challenge in the doctors' mess",
      "We practised on manikins until it was safe",
      "Never skip the checklist. It saved us today.",
      "I was so tired I nearly slept through my alarm",
      "Who needs a holiday when you have an allotment",
      "Phone's off, day off, don't call",
      "Hand hygiene is not pointless and here's the data",
      "The cake didn't rise but nobody's died yet",
      "Slept right through my alarm on my day off, glorious",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, unsafeBlends);
    if (!seen || !setting.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may worry patients: it ${saw}.`);
  },
});
