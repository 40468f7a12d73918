import type { Span } from "@hindsight/core/finding";
import { defineCheck } from "../define-check.ts";
import { intoxicationBlends } from "../reading/conduct/blends/substance-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { hasOtherDoer } from "../reading/stance/doer.ts";

const cues = [
  cue(
    "describes you as very drunk or hung over",
    0.65,
    String.raw`
    (i'm|im|i am|i was|i got|we're|we are|we were|we got|i get|i'm getting|gonna get|going to get|let's get) (so |still |very |too |completely |proper |well |a bit |absolutely |quite |a wee bit |already |really )*(drunk|shitfaced|hungover)
    {me}(so |still |very |too |completely |proper |well |a bit |absolutely |getting |got |a wee bit |already )+drunk
    {me}(so |still |very |too |completely |proper |well |a bit |getting |got |get |was |been |already )*(pissed (up|as a)|hammered can't|trolleyed|sloshed|plastered (again|tonight|last|on)|bladdered|paralytic|legless|blotto|wankered|shitfaced|shit faced|mullered|steaming drunk|pished|three sheets to the wind|off my face|blind drunk|blackout drunk|smashed on|wasted (on|last night|tonight|again|af)|hammered (on|last night|tonight|again|af)|munted)
    so (hammered|wasted|smashed|wrecked|battered|steaming)( ~){0,2} (can't|cant|i can't|last night|tonight|rn|right now|af|on|lol|i)
    {me}(so |still |very |too |proper |well |absolutely |dying )*(hungover|hung over|hanging out of my arse)
    (worst|hell of a|horrendous|horrific|raging|monster|killer|evil) hangover
    hangover (from hell|of death|of the (year|century|decade)|is (killing|brutal|real|horrific))
    {me}(blacked out|blacking out)( ~){0,3} (last night|again|drunk|drinking|tequila|shots|party|club|wine)
    (can't|cannot|don't) remember (a thing|anything|much|any|half)?( ~){0,3} (from |about |of )?last night
    ((played|playing|our|invented a|made a|made up a)( ~){0,2} drinking game|beer pong|flip cup|beer bong|ring of fire|yard of ale|edward wine-?hands)
    {me}(puked|vomited|threw up|chundered|chundering|boked|was sick|spewed)( ~){0,3} (in|on|outside|behind)( ~){0,3} (uber|taxi|cab|club|bus|pub|street|bushes|night bus|shoes|bag)
    (#|two|three|four|five|six|seven|eight|nine|ten|twelve) (bottles?|pints?|shots?|glasses|jagerbombs?|tequilas?|gins?|vodkas?|cans|margaritas?|cocktails)( of ~)? (deep|down|in(?! (the|a|my|our|your)))
    {me}(downed|necked|sank|sunk|smashed|chugged|shotgunned)( ~)? (#|two|three|four|five|six|seven|eight|nine|ten|a (whole )?bottle|a yard|# bottles)( ~){0,3} {drink}
    {me}(had|drunk|drank|done)( about| over| roughly)? (six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|6|7|8|9|10|11|12|15|20) (pints|tequilas|gins|vodkas|shots|beers|wines|cocktails|jagerbombs|margaritas|glasses|ciders|sambucas|espresso martinis)
    (out on the lash|on the lash|get on it tonight|absolutely on it|bender (last|this) (night|weekend)|three day bender|2 day bender|weekend bender)`,
    { waived: ["sport", "news"] },
  ),
];

const mended =
  /\b(?:sober|sobriety|recovery|recovering|aa meeting|days? (?:without|dry)|dry january|non-?alcoholic|alcohol[- ]free|never (?:again )?drink|don't drink|drunk (?:patient|patients|driver|driving|tank|man|woman|people|history|elephant)|punch[- ]drunk|drunk (?:on|in) (?:love|power|happiness))\b/;

/** "Dressed as a drunk", "he's a drunk in the panto". */
const costume =
  /\b(?:dressed|dressing|going|went|came) (?:up )?as (?:an?|the) $|(?:'s|\b(?:is|was|plays?|played|playing)) an? (?:[a-z]{3,10} )?$/;

export default defineCheck({
  id: "intoxication",
  title: "Drunkenness or a hangover on show",
  category: "unprofessional",
  severity: "low",
  action: "review",
  clauses: ["BMA-PITFALLS", "STUDY-SMEPROF"],
  advice:
    "Consider whether this still suits the account. A drink is nobody's business; being seen very drunk is what patients and employers tend to mind.",
  examples: {
    flagged: [
      "SO hammered, can't feel my legs, clinic at nine 😂",
      "Three bottles of prosecco deep and I love every one of you",
      "Threw up in the Uber again, legend",
      "I can't remember anything from last night, ",
      "Worst hangover since finals",
      "I'm so drunk right now",
      "Blacked out again last night, tequila is banned",
    ],
    clear: [
      "Dressed as a drunk zombie for my niece's party",
      "Two bottles of squash in the basket and a long shift ahead",
      "A glass of red by the fire after a long week 🍷",
      "Cheers to the newlyweds! 🥂",
      "Never drink and drive",
      "Dry January, day 31, and unbearably smug",
      "The best alcohol-free beers, ranked",
      "Two years sober today",
      "The patient was drunk and frightened and so was his brother",
      "Wine tasting in Kent with my sister",
      "Hammered by admissions all night, twelve before midnight",
      "Pissed off with the car park again",
      "I wasted an hour on hold",
      "Pint with the team after a hard week",
    ],
  },
  find(reading) {
    const isMine = (span: Span) =>
      !hasOtherDoer(reading, span) &&
      !costume.test(reading.lower.slice(Math.max(0, span.start - 24), span.start));
    const seen = sight(reading, cues, isMine) ?? taste(reading, intoxicationBlends, isMine);
    if (!seen || mended.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This ${saw}, which some readers may find unprofessional.`);
  },
});
