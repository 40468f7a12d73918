import { defineCheck } from "../define-check.ts";
import { beliefBlends } from "../reading/conduct/blends/claim-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

const belief =
  "(god|jesus|christ|allah|pray|praying|prayer|church|mosque|bible|quran|sin|sinful|sinning|hell|faith|vote|voting|voted|tory|labour|reform|brexit|trump|immigration|vegan|eating meat|abort*|adoption instead|pro ?life|marriage|married|sex before marriage|lifestyle is)";

const cues = [
  cue(
    "tells of pressing a belief on a patient",
    0.65,
    String.raw`
    {me}(told|tell|telling|said to|asked|advised|urged|encouraged|reminded)( ~){0,2} (patients?|her|him|punters?|(my|the|a|this|every|all|that)( ~){0,3} (patient|patients|lady|girl|mum|bloke|man|woman|couple|teenager|smoker|client|clients))( ~){0,3} (to|that|about|if|she|he|whether|know)( ~){0,5} ${belief}( ~){0,6} (instead|antidepressant*|tablets?|properly|clinic|medication|treatment|appointment|consultation|baby|pregnancy|him|her|would|was|is|saves?|cure|help*)
    {me}(told|tell|telling|advised|urged)( ~){0,3} (patients?|punter|her|him)( ~){0,5} (jesus|god|pray|prayer|church|allah|sin|sinning|sinful|hell|repent|bible|vote|voting|tory|labour|brexit)
    (told|tell|telling) (her|him|my patient|a patient|the patient|patients) to (pray|go to church|find (god|jesus)|repent|read the bible|vote|keep the baby|get married)
    (had a word|chat|words|a talk|lecture*)( ~){0,3} with( ~){0,2} (patients?|smoker|lady|bloke|(my|a|the) (\w+ )?patient|(my )?# ?(am|pm)) about( ~){0,3} ${belief}
    i (ask|tell|pray with|pray for) (all |every |each of )?(my )?patients?( ~){0,4} (jesus|god|saved|vote|church|allah|whether they want it|whether they)
    {me}(preached|preaching|witnessed|evangelis*) (to|at)( ~){0,2} (patients?|my (patient|patients))`,
    { waived: ["sport"] },
  ),
  cue(
    "tells of refusing care on grounds of belief",
    0.65,
    String.raw`
    i (don't|do not|won't|will not|refuse to|never|always refuse to) (prescribe|give|refer|see|treat|do|sign|provide|offer|discuss|dispense)( ~){0,4} (contraception|the pill|morning after pill|abortions?|terminations?|ivf|hrt for trans|hormones|gay (couples|men|people|patients)|unmarried|trans (patients|people|kids)|lesbian*|muslims?|immigrants?|unvaccinated|emergency contraception)
    (not|won't be|never) (prescribing|referring|signing|dispensing)( ~){0,4} (contraception|the pill|morning after pill|abortions?|terminations?|ivf)( ~){0,6} (belief*|conscience|god|faith|sin|unmarried|principle|religion)`,
    { waived: ["negated"] },
  ),
];

const duty =
  /\b(?:conscientious objection|refer (?:her|him|them|you) on|the guidance|gmc says|shared decision|because (?:of )?(?:the )?(?:guidelines?|contraindicat\w+)|online|through social media|on here|antibiotics)\b/;

export default defineCheck({
  id: "beliefs-on-patients",
  title: "Personal beliefs pressed on patients",
  category: "unprofessional",
  severity: "medium",
  action: "review",
  clauses: ["GMP-87", "HCPC-1.7"],
  advice:
    "Consider deleting this: what you believe is yours to hold and to post, but patients may feel pressed or judged when it reaches the consulting room.",
  examples: {
    flagged: [
      "Told her to pray rather than take the antidepressants",
      "I don't prescribe the pill to unmarried girls, full stop",
      "Had a word with my smoker about voting properly while he was in the chair",
      "I ask all my patients if they know Jesus",
      "Told a patient that abortion is a sin and she'd regret it, she cried but she'd thank me",
      "I refuse to see gay couples for IVF",
      "Told a couple asking about IVF that God decides who has children",
    ],
    clear: [
      "The Pope has declined to answer, says the news",
      "I voted today. Have you?",
      "As a Christian I find this debate hard",
      "Patients' values decide: shared decision making in practice",
      "I support abortion rights, views my own",
      "I oppose abortion, views my own",
      "A patient told me she would pray for me and I was touched",
      "I don't prescribe antibiotics for colds",
      "Told my sister to pray for my exam",
      "The chaplain prayed with my patient, who had asked him to",
      "Conscientious objection: what the guidance asks of you",
      "I believe in God and would never bring it into a consultation",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, beliefBlends, () => !reading.signal(isPublicTalk));
    if (!seen || duty.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may distress patients: it ${saw}.`);
  },
});
