import { defineCheck } from "../define-check.ts";
import { impairedBlends } from "../reading/conduct/blends/substance-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

const offDuty =
  /\b(?:(?:hammered|battered|smashed) (?:by|with)|drunk (?:patients|people|men|women|lads)|day off|days off|off (?:til|till|until|today|tomorrow|now)|annual leave|a\/l|not (?:working|on call|in work)|finished (?:work|nights)|off duty|sofa|week off|weekend off|sober|sobriety|dry january|as (?:dangerous|bad|risky) as|fatigue)\b|\?\s(?:no|nope)[.,!]|\b(?:an?|the|this|another|angry) (?!bit|little|tad|wee|touch)(?:[a-z]{2,10} )?drunk (?:so|who|in|at|man|woman|guy|lad)\b/;

const cues = [
  cue(
    "says you were at work while drunk, hungover or high",
    0.85,
    String.raw`
    {me}(still )?(so |a bit |very |slightly |too |completely )?{intox} … {work}
    {me}(did|done|do|doing|worked|working|covered|covering|scrubbed|operated|operating|saw|seen|survived|smashed|nailed|ran|led|turned up|went|going|rocked up|drove|walked|came|taught|presented|got through|made it|sat|in|on|at|to)( ~){0,3} {work} … {intox}
    still {intox} … {work}
    {me}{work} … (still |while |whilst |with a |on a )(so |a bit |very )?{intox}
    turn* up to {work} … {intox}`,
    { waived: ["sport", "fiction", "evidence"] },
  ),
  cue(
    "joins drink or drugs with work",
    0.8,
    String.raw`
    (a bump|a line|a cheeky bump|a joint|a spliff|edibles|a shot|{sedative}|{illicit}) (before|during|between) (a |the |my |every )?{work}
    {sedative} … (then|and) … (straight |right )?back (on|in|to)
    {sedative} … (straight into|just before|before) {work}
    (pints|shots|glasses|bottles|wine|vodka|gin) … (before|then straight to|straight into) (a |the |my )?{work}
    {work} (on|with|through) (an? |my |no )?(raging |massive |horrific |monster )?(comedown|hangover)
    {me}(took|popped|had|necked|swallowed|ate|dropped|smoked|on|taken|did)( ~){0,4} ({sedative}|{illicit}) … {work}
    {work} … (on|after|fuelled by|powered by|with)( ~){0,5} (bottle|bottles|pints|{sedative}|{illicit})( ~){0,4} (still )?in (me|my system|my blood)
    (bottle|bottles|pints|vodka|wine|gin|tequila) … still in (me|my (system|blood)) … {work}
    {work} … (bottle|bottles|pints|vodka|wine|gin|tequila)( ~){0,4} still in (me|my (system|blood))
    in from the (ball|club|pub|party|wedding|do|rave|festival) … (list|clinic|theatre|shift|ward|on call|long day) (at|in|from|starts)
    seeing (two|double) … (i'm|im|am) in (at|by)
    seeing (two|double) of everything and i'm in
    comedown … {work}
    {me}(had|necked|sank|drank|downed)( ~){1,4}( of)? {drink} (before|on my break|at lunch|between) … (clinic|shift|list|ward|work|patients|theatre)`,
    { waived: ["sport", "fiction", "evidence"] },
  ),
  cue(
    "speaks of driving while drunk, drugged or asleep",
    0.8,
    String.raw`
    {me}(fell|falling|nodded|nodding) (asleep|off) (at|behind) the (wheel|lights)
    (don't|can't|cannot) remember … (the drive|driving|after junction|the journey|the m#|getting home)
    {me}(drove|driving|drive|driven) … (still )?{intox}
    {me}(drove|driving|drive) (home|in|back|to ~) (after|on) … (pints|{drink}|bottles|joint|{sedative})`,
    { waived: ["sport", "fiction", "evidence"] },
  ),
];

export default defineCheck({
  id: "impaired-at-work",
  title: "Working or driving while drunk, drugged or too tired",
  category: "unprofessional",
  severity: "critical",
  action: "delete",
  clauses: ["GMP-81", "STUDY-SMEPROF"],
  advice:
    "Consider deleting this: even as a joke it may read as caring for patients while impaired. If it was true and troubles you, occupational health and your defence organisation can help in confidence.",
  examples: {
    flagged: [
      "Ward round this morning and I was still drunk. Not one of them clocked it",
      "Did my entire operating list hungover and it went like a dream",
      "Zopiclone x2 after the last night and then straight back on for a long day",
      "A cheeky bump before the night shift, works every time",
      "Still pissed from the wedding and scrubbing in for the morning list 😂",
      "Turned up to clinic stinking of gin and absolutely hanging, still hungover at lunch",
      "I was high as a kite in clinic on Monday and nobody twigged",
      "Drove home from nights and I can't remember the drive at all",
      "Six pints at lunch then straight to clinic, Friday feeling",
      "Fell asleep at the wheel after my fourth night, woke up on the rumble strip lol",
      "Finished the bottle at 2, ward round at 8, wore sunglasses throughout",
    ],
    clear: [
      "Hip flask for the night shift. It is full of squash.",
      "Vitamin gummies got me through a run of nights",
      "He refused her morphine round until the football was over, then we all laughed",
      "Driving after nights is as dangerous as driving drunk. Use the rest room.",
      "Prosecco on call? No. Elderflower.",
      "Please sleep before you drive home after nights",
      "Phoned in sick with a tummy bug, as everyone should",
      "Hungover on my day off and regretting every tequila",
      "Our new rota means nobody operates after 24 hours awake",
      "Half the patients in A&E tonight are drunk and the other half are cold",
      "If you turn up to a shift hungover you should be sent home",
      "He was drunk when the ambulance brought him to the ward, and he was kind to every one of us",
      "Paper out today: surgeons who were hungover made more errors in the simulator",
      "Never work a shift drunk. It should not need saying.",
      "Two paracetamol and a lie down after that clinic",
      "I used to come to work hungover before I got sober, and talking to my GP saved me? No: it was my sister who made me call",
      "Got absolutely smashed by that on call, twelve admissions before midnight",
      "Barbecue, one beer, bed by nine, on call tomorrow",
      "Drunk patients are still patients",
      "Absolutely hammered with rain on the walk to work",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, impairedBlends, () => !reading.signal(isPublicTalk));
    if (!seen || offDuty.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may read as being unfit to work or drive: it ${saw}.`);
  },
});
