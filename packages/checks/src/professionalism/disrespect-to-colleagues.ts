import type { Span } from "@hindsight/core/finding";
import { defineCheck } from "../define-check.ts";
import { colleagueBlends } from "../reading/conduct/blends/contempt-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isAimedAtAuthor } from "../reading/stance/aimed-at-author.ts";
import { isOthersLoathing } from "../reading/stance/loathing.ts";
import { isAboutNoPerson } from "../reading/stance/no-person.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

const insult =
  "(stupid|useless|lazy|thick|clueless|idiots?|morons?|muppets?|incompetent|dangerous idiots|a joke|a disgrace|failed (doctors|medics)|wannabe*|glorified (nurses?|secretar*|waiters?|receptionists?)|quacks?|dumb|brain ?dead|clowns?|imbeciles?|wankers?|twats?|pricks?|dickheads?|arseholes?|assholes?|bellends?|cunts?|bitch(es)?|a waste of (space|oxygen|a salary)|pathetic|thick as (mince|shit)|bone idle|work ?shy|bitchy|two faced|a liability|monkeys|robots|sheep|butchers|cowboys|a bunch of (clowns|idiots|monkeys)|spineless|snakes?|brainless|the worst|scum|a witch|psychopaths?|cosplay*|playing doctor*)";
const adverbs =
  "(all |just |so |such |absolutely |absolute |completely |complete |honestly |fucking |bloody |proper |literally |really |total |a |an |being |too |basically |mostly |actually |nothing but |utterly )";
const oneself =
  /\b(?:i'm|i am|i was|i felt like|as) (?:the|a|an|such a|that)? ?(?:most )?(?:useless|clueless|stupid|lazy|thick|worst|incompetent)/;

/** Praise, or a slight that is being put right. */
const kind =
  /\b(?:not (?:stupid|lazy|useless|thick)|aren't|isn't|are not|is not|never (?:call|met a (?:nicer|kinder|better))|sorry|bless|legends?|heroes|brilliant|amazing|wonderful|proud)\b|[❤💙]/u;

const cues = [
  cue(
    "insults a colleague or a profession",
    0.7,
    String.raw`
    {colleague}{of} {be}({insult}|{unkind})
    {colleague}(:| -|,| are| is) (just |all |basically |nothing but )?(glorified|failed|jumped up|overpaid) ~
    {colleague} … (they're|they are|theyre) (all |just |mostly |always |such )*({insult}|{unkind})
    {colleague}( ~){0,4} (do|does|did) (nothing but|fuck all|sod all|naff all|bugger all|nothing all (day|night|shift))
    {insult} of an? {colleague}
    (whoever|whichever ~) (clerked|referred|prescribed|cannulated|wrote|booked|discharged|operated|closed|admitted)( ~){0,5} (is|was|are|must be) (an? |the |such )?(absolute |complete |total |utter |fucking )?({insult}|{unkind})
    (vindictive|stupid|useless|lazy|clueless|incompetent|pathetic|toxic|rubbish|hopeless|gormless|evil|spineless|shit|crap|crappy) {colleague}
    {colleague}( ~){0,8} (knuckle ?draggers?|a monkey (wrote|could)|written by a (child|monkey|toddler)|couldn't (read|find|spell|diagnose))
    {colleague}(:| -|,) (thick|useless|lazy|clueless|stupid|dim|work ?shy|glorified|overpaid|failed)( ~){0,3} (and|as|the|🙄)
    {colleague}( ~){0,4} (is|are|was|were|'s) ${adverbs}{0,3}${insult}
    (my|our|the|this|that|these|those|some|typical|another|bloody|fucking|agency|you)( ~)? (stupid|useless|lazy|thick|clueless|idiot|moronic|incompetent|brain ?dead|bone idle|work ?shy|bitchy|spineless|fucking|moron of an?|twat of an?|prick of an?|idiot of an?) {colleague}
    (useless|clueless|lazy|thick|moronic|incompetent|bone idle) (nurses|gps|managers|registrars|surgeons|orthopods|receptionists|midwives|paramedics|hcas|pas|porters|juniors|consultants|locums|pharmacists|physios|dentists|anaesthetists|radiologists|management)
    {colleague}( ~){0,6} (couldn't|couldnt|can't|cant|could not|cannot)( ~){0,4} (spell|organise (a|an)|find (his|her|their) (own )?(arse|ass|backside)|run a bath|tie (his|her|their)|count to|read an ecg if|diagnose (a|death)|take a history|do corners)
    half (these|the|of these|of the|our|my)( ~)? {colleague}( ~){0,3} (couldn't|can't|don't know|haven't got)
    {colleague} … (twice as (thick|clever|dim)|strong as an ox|half as (clever|bright)|knuckle draggers?|two brain cells|one brain cell|iq of|dragging (his|her|their) knuckles)
    (hate|despise|can't stand|detest|sick of) (my |our |the |these |all |every )+(boss|consultant|colleagues?|manager|managers|registrar|matron|ward sister|nurses|gps|orthopods|surgeons|midwives|receptionists?|pas|management|clinical lead|supervisor)
    (noctors?|midlevels?|mid levels?|pas? cosplay*|cosplaying (in scrubs|as (a )?doctors?|doctor))
    (pas|physician associates|aas|anps|acps)( ~){0,3} (are|is) (not even|fake|failed|pretend|wannabe|glorified|dangerous|thick|barely|a danger|a joke)`,
    { waived: ["sport", "hypothetical"] },
  ),
  cue(
    "belittles a colleague before others",
    0.6,
    String.raw`
    (new|our|the) {colleague}( ~){0,4} … (bingo card|has no idea|wouldn't know|hasn't a clue|thinks (he's|she's) (god|it)|face like|smells|sleeping (his|her) way|slept (his|her) way|crying again|in tears again 😂|rolled (his|her) eyes)
    (made|making) (the|a|our|my|an|another) (f1|f2|student|med student|junior|nurse|registrar|hca|trainee)( ~)? cry( ~){0,3} (😂|lol|again|today)
    (couldn't organise a piss ?up|couldn't organise a booze ?up|couldn't run a bath)`,
    { waived: ["sport"] },
  ),
];

export default defineCheck({
  id: "disrespect-to-colleagues",
  title: "Insult to colleagues or another profession",
  category: "unprofessional",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-STD-2", "GMP-48", "GMP-49", "BMA-DEROGATORY", "GMC-SM-ABUSE"],
  advice:
    "Consider deleting this: colleagues may recognise themselves, and readers may trust the team less. A view on roles, rotas or policy is yours to give; an insult to people is another thing.",
  examples: {
    flagged: [
      "Orthopods, strong as an ox and half as clever, and this one proved it today",
      "PAs are failed doctors cosplaying in scrubs",
      "Our useless manager has cancelled clinic again, couldn't organise a booze-up in a brewery",
      "Half these agency nurses can't spell adrenaline",
      "My consultant is an absolute moron and everyone knows it",
      "GPs are so lazy, another referral with nothing in it",
      "Our new F2 couldn't find her own backside with a map and a torch",
      "I hate my clinical lead with every fibre of my being",
      "Our radiographer moves at the speed of a dead tortoise and has the manners of one too",
      "The surgeon on call must have had one brain cell left, and it was asleep",
    ],
    clear: [
      "Thought I'd hate surgeons. Turns out they bring the best biscuits.",
      "My boss is a self-confessed dinosaur and we adore her",
      "Sick of hearing GPs called lazy. Sit in with one.",
      "My witch doctor costume frightened the registrar",
      "The visitors' chairs are a disgrace, so we bought new ones",
      "I disagree with expanding the PA role without supervision. Here's my evidence.",
      "Our managers kept clinic open through the IT failure. Thank you.",
      "Orthopaedics and medicine argued about beds again, as is traditional ❤️",
      "What we spend on agency staff shows the system is broken, not the people",
      "I was the most useless F1 on that ward and the nurses saved me daily",
      "GPs are not lazy. They see forty people a day.",
      "Half the GPs round here are retiring and that should worry us all",
      "He called our receptionist stupid, so I asked him to leave",
      "My registrar is a machine, eleven admissions and still smiling",
      "Thick fog this morning, half the team stuck on the M62",
      "Why are nurses still paid so badly?",
      "The surgeon in that film is an idiot",
      "Registrars do the work of three people. All heart, all brain",
      "I am the new HCA and I can't find the sluice",
    ],
  },
  find(reading) {
    const isTheirs = (span: Span) => !isAimedAtAuthor(reading, span) && !reading.signal(isAboutNoPerson);
    const seen =
      sight(reading, cues, isTheirs) ??
      taste(
        reading,
        colleagueBlends,
        (span) => isTheirs(span) && !isOthersLoathing(reading, span) && !reading.signal(isPublicTalk),
      );
    if (!seen || kind.test(reading.lower) || oneself.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may read as disrespect to people you work with: it ${saw}.`);
  },
});
