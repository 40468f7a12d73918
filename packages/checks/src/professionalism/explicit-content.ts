import { defineCheck } from "../define-check.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

/** Teaching, care and the law speak of sex too. */
const health =
  /\b(?:contracept\w+|sti|stis|std|hiv|prep|chlamydia|screening|clinic|vulvas?|vulval|teaching|patients?|exam(?:ination)?|swabs?|sexual health|pelvic|consent|assault|abuse|harass\w+|safe sex|thrush|hpv|cervical|prostate|menopause|fertility|ivf|pornography (?:law|bill)|research|study|survey)\b/;

const cues = [
  cue(
    "is sexually explicit",
    0.7,
    String.raw`
    (my|our|subscribe to|link to|new|the) (only ?fans|fansly|nudes|sex tape|sextape)
    (only ?fans|fansly) (link|in (the |my )?bio|is (live|up)|page|👇|🔥|😉)
    (best|favourite|ranked|reviewing|review of|ranking)( ~){0,3} (sex toys?|vibrators?|dildos?|butt plugs?|lubes?)
    (send|sending|sent|want|swap|trade)( me| him| her| your| you| some)* (nudes?|dick pics?|tit pics?)
    {me}(so |really |absolutely |fucking |always )?(horny|gagging for it|randy (tonight|today|again|af|all))
    {me}(fucked|shagged|rode|banged|railed|sucked|licked|fingered|deepthroated|pegged|spanked|cum|swallowed)( ~){0,2} (him|her|them|guy|bloke|lad|girl|all night|cock|dick|pussy|off|hard|all over)
    (my|his|her|your|this|that|big|hard|thick) (cock|dick|pussy|tits|clit|arsehole|boner)( ~){0,2} (is|was|so|in|all|hard|wet|out|deep|mouth|face|tonight)
    {me}(had|having|want|need|love|give|gave|got)( ~){0,2} (a )?(blow ?job|blowies|threesome|foursome|anal|rimming|gangbang|hand ?job|creampie|wank|orgy|69|bdsm)
    (bend|bent) me over
    (sit|sat) on (my|his|her) face
    cum (on|in|inside) (me|my|her|him)
    (pornhub|xvideos|porn star|my porn)( ~){0,3} (category|video|search|history|name|of)`,
    { waived: ["sport", "question"] },
  ),
];

export default defineCheck({
  id: "explicit-content",
  title: "Sexually explicit content",
  category: "unprofessional",
  severity: "medium",
  action: "delete",
  isPlain: true,
  clauses: ["STUDY-SMEPROF", "STUDY-WHITE", "GMP-81"],
  advice:
    "Consider deleting this or moving it to a private account: explicit posts may reach patients and employers. Bodies, relationships and sexual health are not meant here.",
  examples: {
    flagged: [
      "My OnlyFans is up, link in bio, colleagues welcome 😉",
      "Ranked: the best sex toys I own, every detail included",
      "I'm so horny tonight, someone distract me",
      "Shagged him twice before breakfast, still smiling",
      "Send nudes, I've had a long week",
      "Had a threesome in Ibiza and lost my lanyard",
    ],
    clear: [
      "Contraception questions answered, no judgement",
      "Vulvas are normal and varied. Teaching thread.",
      "Ten years married today ❤️",
      "Size 20, body positive and wearing the bikini",
      "Drag night at Pride was brilliant",
      "Painful sex after the menopause is common and treatable",
      "Came home, sat down, fell asleep",
      "Kissed my girlfriend on the pier, proud of us both",
      "Dick Van Dyke is 99 and dancing",
      "Great tits and blue tits at the feeder this morning",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues);
    if (!seen || health.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This ${saw}, which may not suit an account patients can read.`);
  },
});
