import { defineCheck } from "../define-check.ts";
import { employerBlends } from "../reading/conduct/blends/hostile-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isAimedAtAuthor } from "../reading/stance/aimed-at-author.ts";
import { isAboutNoPerson } from "../reading/stance/no-person.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

/** Speaking up, pay, staffing and unions: protected, whatever the tone. */
const speakingUp =
  /\b(?:unsafe|safety|staffing|understaff\w+|escalat\w+|speak up|speaking up|guardian|whistle\w+|union|bma|unison|rcn|strike\w*|striking|pay|rota gaps?|bullying|racism|discriminat\w+|sexism|cqc|inspection|funding|cuts|beds|waiting (?:lists?|times?)|corridor|ratios?|raise concerns|raised concerns|inquiry|report)\b/;
const place =
  "((my|this|our|working at this|this fucking|the) (trust|hospital|employer|health board|department|practice|dental practice|surgery|nhs trust|deanery|pharmacy|care home|company|workplace|ward|clinic))";

const cues = [
  cue(
    "runs down your employer",
    0.5,
    String.raw`
    ${place}( ~){0,2} (is|are|'s) (an? |the |such |absolute |absolutely |complete |completely |total |fucking |utter |just |run by |so |actually )*(dump|joke|clown|shambles|shithole|shit ?show|hellhole|hell hole|laughing stock|circus|cesspit|corrupt|clowns|idiots|monkeys|muppets|worst (trust|hospital|place|employer|management|practice)|pile of (shit|crap)|bin fire|dumpster fire|sinking ship)
    (hospital|trust|nhs|practice|department) (management|managers|board|bosses)( ~){0,2} (are|is) (all |so |completely |utterly |just )*(corrupt|clowns|idiots|useless|crooks|a joke|liars)
    whole place is a (dump|joke|circus|shithole|shit ?show)
    (dump|shithole|hellhole|cesspit|circus) of an? (trust|hospital|ward|department|employer|practice|clinic|place)
    (worst|most corrupt|most useless) (trust|hospital|management|employer|managers|practice) in (britain|the (country|nhs|uk|world|north|south)|england|scotland|wales)
    (i )?(fucking |really |absolutely )?(hate|despise|detest) ${place}
    {me}(hate|despise) working (for|at) (this|my) (trust|hospital|employer|practice|company)`,
  ),
  cue(
    "says you were posting when you should have been working",
    0.55,
    String.raw`
    (meant|supposed) to be (in|at|doing|on|running|seeing|writing) (a |the |my )?(clinic|theatre|work|ward round|teaching|meeting|my patients|patients|notes|discharge summaries|jobs|call)( ~)?( right now| today)? (but (i'm|im|this|these|that|here|i'd rather|who)|and (i'm|im|yet)|instead|watching|scrolling|so|this)
    (should|meant to|supposed to) be( ~){0,3} (clinic|ward round|theatre|seeing patients|writing notes) … (tweeting|scrolling|netflix|video|instagram|tiktok|instead|cat)
    {me}(tweeting|posting|scrolling|live ?tweeting|filming|tiktok*)( ~){0,3} (from|in|during|mid) (theatre|clinic|the ward round|ward round|resus|a consultation|my consultation|surgery|an? operation)`,
  ),
];

export default defineCheck({
  id: "employer-disparagement",
  title: "Employer run down, or posting in working time",
  category: "unprofessional",
  severity: "low",
  action: "review",
  clauses: ["BAD-INT-1", "HCPC-EMPLOYER", "GMP-81"],
  advice:
    "Consider whether your employer's policy allows this. Raising concerns about safety, pay or staffing is protected and is not meant here.",
  examples: {
    flagged: [
      "Greetings from this dump of a trust, worst management in Britain",
      "Supposed to be in clinic but this cat video is better",
      "My hospital is an absolute shithole and it's run by clowns",
      "I hate my trust with a passion, roll on August",
      "Meant to be doing the ward round, instead ranking biscuits",
      "Our department is a circus and the ringmaster has a lanyard",
      "This trust couldn't care less about its staff, evil place run by bean counters",
    ],
    clear: [
      "I am an idiot: lanyard on backwards all round the hospital",
      "The idiots at the water company dug up our road again",
      "So proud of our trust's new cancer centre",
      "Staffing on our ward is unsafe. I've gone to the Freedom to Speak Up Guardian.",
      "Views are mine and not my employer's",
      "Lunch outside in the sun for once",
      "My trust is failing its patients on waiting times and the report says so",
      "Striking on Thursday because pay has fallen by a quarter",
      "The circus is in town and my niece is beside herself",
      "This hospital saved my life twice",
      "I was meant to be in clinic but it was cancelled, so I called every patient",
      "Our trust gave us hot food at night and it changed everything",
    ],
  },
  find(reading) {
    const seen =
      sight(reading, cues) ??
      taste(
        reading,
        employerBlends,
        (span) =>
          !isAimedAtAuthor(reading, span) &&
          !reading.signal(isAboutNoPerson) &&
          !reading.signal(isPublicTalk),
      );
    if (!seen || speakingUp.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This ${saw}, which an employer's policy may not allow.`);
  },
});
