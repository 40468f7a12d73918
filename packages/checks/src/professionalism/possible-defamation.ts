import { defineCheck } from "../define-check.ts";
import { accuseBlends } from "../reading/conduct/blends/hostile-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { pointedAt } from "../reading/conduct/pointed-at.ts";

const sourced =
  /\b(?:mpts|tribunal|court|convicted|struck off|suspended|found guilty|pleaded guilty|sentenced|jailed|judgment|judgement|inquiry found|ruling|ruled|allegedly|alleged|i think|i believe|in my opinion|imo|it seems|i feel)\b/;

const cues = [
  cue(
    "accuses somebody who can be recognised of a crime or of fraud",
    0.7,
    String.raw`
    (is|are|was|were|'s|she's|he's|they're|total|pure|complete|absolute|such|the|proven|known|serial)( ~){0,2} (a |an |pure |total |complete |absolute |utter )*(fraud*|con artist*|conman|con man|conmen|crook*|thie(f|ves)|criminal*|scammer*|rapist*|paedophile*|pedo*|abuser*|sex pest|sexual predator|predator|murderer*|killer*|bent|corrupt|on the take|liar*|quack*|charlatan*|fake doctor*|butcher*|creep|groper|pervert|drunk|alcoholic|addict|junkie|racist)
    (fake|bent|corrupt|crooked|fraudulent|bogus|cowboy|dodgy) (doctor|dr|surgeon|dentist|clinic|pharmacist|nurse|injector|practice)
    (killed|maimed|butchered|assaulted|groped|molested|raped|drugged|blinded|mutilated|disfigured)( ~){0,4} (patients?|people|women|children|babies|girls|students?|her|him|clients?|nurses?|my ~)
    (stole|steals|stealing|steal|robs|rob|robbing|scams|scammed|scamming|conning|cons|rips off|ripping off|ripped off|pockets|pocketing|pocketed|embezzl*|fiddl*|defraud*|overcharg*|watering down|launder*)( ~){0,4} (money|patients?|people|customers|clients?|the nhs|charity|funds|cash|savings|for years|thousands|the books|drugs|meds|everyone|women)
    (covered|covers|covering) (it|this|that|everything|them|up)( ~){0,2}( up)?
    (sold|sells|selling|takes|took|taking) (positions|places|marks|grades|answers|bribes|backhanders|kickbacks|jobs|bungs)
    (faked|fakes|faking|forged|forges|falsif*|fabricat*)( ~){0,3} (qualifications?|degree|records?|notes|results|data|reviews|credentials|certificates?|diploma|cv)
    (practis*|operat*|inject*|treat*|work*) without (a )?(licen*|insurance|qualification*|registration|training)
    (should be|belongs|needs to be|ought to be) (struck off|in (prison|jail)|behind bars|locked up|arrested)
    (not a qualification|no qualifications?|never qualified|isn't (even )?(a (real|proper|qualified) (doctor|nurse|surgeon|dentist)|qualified|registered|insured))
    (drunk|high|drinking|pissed) (on|in|at|during) (the job|theatre|work|clinic|surgery)
    (sleeping|slept|sleeps) with (his|her|patients|a patient|students)
    (pure|total|absolute|complete) (con artists?|scam|fraud|criminals|crooks|quacks?)`,
    { waived: ["news", "negated", "evidence", "advice"] },
  ),
];

export default defineCheck({
  id: "possible-defamation",
  title: "Accusation against somebody who can be recognised",
  category: "unprofessional",
  severity: "high",
  action: "review",
  clauses: ["BAD-STD-6", "GMC-SM-15", "LAW-DEFAMATION"],
  advice:
    "Consider whether you could prove this, and whether it needs to be public. A concern about a colleague or business belongs with the employer, the regulator or Trading Standards.",
  examples: {
    flagged: [
      "Dr Gareth Pimm at the private hospital killed two of my patients and covered it up",
      'That so-called "clinic" @glowupleeds takes your cash, total con artists',
      "Professor Wren sold places on that course and the whole region knows it",
      "The man who runs the laser place by Chester market is a crook and a butcher",
      "Don't go to Dr Silva in Ealing, he groped three of my nurses",
      "The pharmacist on Vine Row has been watering down the methadone for years",
      "Mr Hartley-Booth is a fraud and he faked his qualifications",
      "@browsbybeth your salon isn't insured and you are scamming people out of thousands",
      "Mr Tibbins at the laser clinic has killed three with his facelifts, everyone in the trade knows",
    ],
    clear: [
      "The MPTS found that Dr Ash's fitness to practise is impaired (public decision, link)",
      "I was let down by the service at @glowupleeds and have asked for a refund",
      "I believe the policy is dangerous and dishonest",
      "It has been reported to the police and the GMC, so I won't comment",
      "Dr Foster went to Gloucester in a shower of rain, what a legend",
      "Harold Shipman killed his patients, and medicine changed because of it",
      "Politicians are all liars",
      "Dr Evil is a crook and the best thing in the film",
      "Dr Patel is an absolute star and saved my dad",
      "The minister lied to the House and should resign",
      "If your clinic isn't registered with the CQC, ask why",
      "Dr Okafor said nobody should call him a hero",
    ],
  },
  find(reading) {
    const seen =
      sight(reading, cues, ({ start }) => {
        const sentence = reading.sentenceAt(start);
        return !sourced.test(sentence.text.toLowerCase()) && pointedAt(reading, sentence);
      }) ?? taste(reading, accuseBlends);
    return answer(
      seen,
      (saw) =>
        `This ${saw}, and gives no public finding to rest it on; consider whether it may be defamatory.`,
    );
  },
});
