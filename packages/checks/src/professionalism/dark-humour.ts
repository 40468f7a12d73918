import { defineCheck } from "../define-check.ts";
import { deathBlends } from "../reading/conduct/blends/safety-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const cues = [
  cue(
    "jokes about death, suicide or abuse",
    0.6,
    String.raw`
    (suicide|death|mortality) rate( ~){0,4} should be higher
    (crem|crematorium|undertakers?|mortuary|morgue|grim reaper|hospice|cemetery|funeral director)( ~)? (called|rang|phoned|emailed|want|wants|is on line|has a)( ~){0,4} (back|furniture|waiting|loyalty|discount|line|them)
    (celestial discharge|discharged? to (god|jesus|the morgue|heaven|rose cottage|the mortuary)|(off|gone|going|trip|down|moved|sent|checked out|wheeled) to rose cottage|transferred? to (rose cottage|the eternal care unit)|eternal care unit|push(ed)? towards the light|(god's|gods) waiting room)
    (suicide|rape|holocaust|dead bab(y|ies)|stillbirth|cot death|child abuse|paedophile|miscarriage|9/11|grenfell|hillsborough) jokes?( ~){0,5} (in (theatre|clinic|the mess)|are (funny|hilarious|the best)|😂|i could retire|never (get|gets) old|is (funny|hilarious))
    every (rape|suicide|cancer|dead baby) joke (in|on|at) (theatre|clinic|work|nights)
    (patients?|he|she|bed #|resident*|punter*|my # ?(am|pm)|old (man|lady|boy|dear))( ~){0,2} (died|dies|arrested|snuffed it|croaked|popped (his|her|their) clogs|carked it|kicked the bucket)( ~){0,10} ?(😂|🤣|lol|lmao|haha|oops|soz)
    (snuffed it|croaked|carked it|popped (his|her|their) clogs|kicked the bucket)( ~){0,6} (ward|shift|bed|clinic|nights|on me|patient|list)
    (killed (himself|herself|themselves)|topped (himself|herself)|hanged (himself|herself)|jumped off|jumped in front|overdosed|stabbed|drowned|raped|stillborn)( ~){0,8}(😂|🤣|lol|lmao|haha)
    (jumper|one under|suicide|hanging)( ~){0,5} … (ruined my|selfish|couldn't they|inconvenient|made me late|rush hour|😂|🤣|splat)
    (another|one more) (one )?(bites the dust|dead one|stiff|body for the pile|for the fridge)( ~){0,4} … (ward|bay|shift|nights|clinic|patient|😂|resus|care home)
    (ash ?cash)( ~){0,5} (pub|holiday|beers?|fund|paying|pays|thanks|😂|night|drinks|weekend)
    (wipe|shoot|smother|pillow over)( ~){0,2} (them|him|her|their face|his face|her face)( ~){0,4} (bed|ward|beds|😂|care home|bay|elderly)
    (dead|corpse|cadaver|body) (selfie|selfies)
    (cadaver|corpse)( ~){0,6} (😂|lol|high five|named (him|her|it)|waved|puppet|dance|danced|hat on)`,
    { waived: ["hypothetical", "question"] },
  ),
];

export default defineCheck({
  id: "dark-humour",
  title: "Joke about death, suicide or abuse",
  category: "unprofessional",
  severity: "medium",
  action: "delete",
  clauses: ["GMP-81", "GMC-SM-18", "BAD-STD-3"],
  advice:
    "Consider deleting this: gallows humour helps staff cope among themselves, but a bereaved family may read it here.",
  examples: {
    flagged: [
      "The suicide rate on nights should be higher, honestly 😂",
      "The crem rang, they want their furniture back. Our old ward, ladies and gentlemen",
      "If I had a pound for every rape joke in theatre I'd be retired",
      "Bed 9 has had a celestial discharge, finally a space",
      "Ash cash paying for drinks tonight 🍻",
      "Old boy in bed 3 snuffed it during the ward round, saved me a discharge letter",
      "Named our cadaver Dave and put a Santa hat on him 😂",
      "Somebody jumped off the multi storey and now I'm late for my spin class 🙄",
    ],
    clear: [
      "Dark humour helps me cope, but never about our patients",
      "If you're feeling suicidal, Samaritans are on 116 123, day and night",
      "RIP to the ward cat, we loved you",
      "Gallows humour among paramedics: a literature review",
      "I nearly died laughing at handover 😂",
      "Lost a patient today and I can't stop thinking about her",
      "Stop making suicide jokes in the mess. Somebody there has lost someone.",
      "My nan's funeral had the best sandwiches, as she'd have wanted",
      "The crematorium called about Grandad's service and were so kind",
      "This commute will be the death of me 😂",
      "haha you're wicked, I'm dying",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, deathBlends);
    return answer(seen, (saw) => `This may hurt people who have lost somebody: it ${saw}.`);
  },
});
