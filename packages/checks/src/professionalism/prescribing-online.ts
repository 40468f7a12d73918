import { defineCheck } from "../define-check.ts";
import { offerBlends } from "../reading/conduct/blends/asking-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const paper =
  "(prescription|prescriptions|script|scripts|sick note|sick notes|sicknote|sicknotes|fit note|fit notes|med3|referral letter|travel letter|private script|private prescription|doctor's note|doctors note|medical certificate|blood form|pip letter|exemption letter)";

const cues = [
  cue(
    "offers prescriptions, medicines or certificates",
    0.8,
    String.raw`
    (dm|pm|message|msg|text|inbox|whatsapp|ring|ask) me … (${paper}|{medicine}) (for|if|from|sorted|and|at|no|without|needed|today|privately)
    (dm|pm|message|msg|inbox|whatsapp) me … (sort|write|get|do|prescribe|send|post)( ~){0,5} (${paper}|{medicine})
    (i can|i'll|i will|i could|happy to|can always|will gladly|able to)( ~){0,2} (prescribe|write|sort|do|sign|knock up|knock out|send|issue|provide|print)( ~){0,6} ${paper}
    (i can|i'll|i will|happy to)( ~){0,2} (prescribe|sort|send|post|get) (you|u|anyone|anybody|mates|friends|followers|ya|yous)( ~){0,3} {medicine}
    (need|want|fancy|after|looking for) (an? |some |any )?(private |quick |cheeky )?(${paper}|{medicine})( for ~)?(\?| -|,|:)?( then| well)? ?(drop me|dm|message|inbox|pop me|give me|whatsapp|hit me)
    (${paper}|{medicine}) … (drop me a (dm|message|line)|discreet|no questions asked)
    (happy to|i can|i'll|i will|able to)( ~)? (do|knock up|write|sort)( ~){0,2} (fit|sick) notes? for
    ${paper} (£#|# quid|a tenner|a fiver|# pounds)( ~){0,2} (each|a pop|inbox|dm|lads|cash|per)
    (anyone|anybody|who|who's|you|u|ya)( ~)? (need|needs|needing|want|wants|wanting|after|fancy|fancies)( ~){0,2} ${paper} … (£#|# quid|paypal|cash|pint|any (reason|diagnosis|dates?)|no questions)
    ${paper} (available|sorted|done|written|supplied)( ~){0,3} (dm|inbox|message|no questions|cash)
    ${paper} for (a |just )?(fiver|tenner|pint|£#|# quid|mates|friends|followers|anyone who|sale|cash|beer)
    (got|have|with|loads of|selling|giving away)( ~){0,3} (leftover|spare|unused|extra|surplus)( ~){0,2} {medicine} … (any(one|body)|if you|needs?|wants?|going|shout|dm|free|take)
    (anyone|anybody) (need|needs|want|wants|after)( ~){0,3} {medicine} … (got|have|spare|leftover|dm|i can)`,
    { waived: ["question", "hypothetical"] },
  ),
  cue(
    "tells of prescribing for yourself, family or friends",
    0.7,
    String.raw`
    {me}(prescribed|prescribing|prescribe) (for )?(myself|my own|my (wife|husband|mum|dad|mate|mates|friend|sister|brother|flatmate|housemate|girlfriend|boyfriend|nan|partner|kids?))
    {me}(wrote|written|writing|did|done|signed) (myself|my (mate|mates|friend|mum|wife|husband|sister|brother|flatmate|girlfriend|boyfriend|partner|cousin))( ~){0,3} (${paper}|{medicine})
    {me}(signed|signing) (my |a )?(mate|mates|friend|wife|husband|brother|sister|flatmate|housemate|girlfriend|boyfriend|cousin|neighbour) off (work|sick|for|with|so)
    {me}(wrote|written|did|signed)( ~){0,2} ${paper} for (myself|my (mate|mates|friend|mum|dad|wife|husband|sister|brother|flatmate|girlfriend|boyfriend|partner|cousin|neighbour)|a mate|a friend)`,
  ),
];

export default defineCheck({
  id: "prescribing-online",
  title: "Prescriptions, medicines or certificates offered online",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  clauses: ["BAD-BND-3", "GMP-81", "HMR-284"],
  advice:
    "Consider deleting this: prescribing, certifying or handing on medicines through social media, or for yourself and friends, may breach prescribing rules. Point people to a GP, pharmacist or regulated service.",
  examples: {
    flagged: [
      "DM me and I'll write you a private prescription for tret",
      "Friends: I do sick notes for a pint 😂",
      "Anybody need a fit note for the Ashes, £15 by PayPal, any reason you like",
      "Got some spare doxycycline if anybody is off to Thailand",
      "Message me if you need antibiotics sorted before your holiday",
      "Happy to sign fit notes for followers, no questions asked",
      "Prescribed myself roaccutane in the end, waiting lists are for other people",
      "Signed my mate off for a fortnight with his nerves so he can do the Camino",
      "Wrote my flatmate a script for sleeping tablets before her flight",
      "@lottie_b I'll sort you a referral letter, inbox me your details",
      "Anyone off backpacking, I've a drawer full of malaria tablets with your name on",
    ],
    clear: [
      "I can't prescribe through social media. Here's how to find a regulated service.",
      "Prescribing for friends and family: the answer is no",
      "The prescription charge goes up to £9.90 today",
      "Paid for my own prescription today. Ouch.",
      "Sick notes will be called fit notes from April",
      "My GP wrote me a prescription for antibiotics and I feel human again",
      "DM me if you want the slides on safe prescribing",
      "Please don't ask me to write you a sick note at a wedding",
      "Pharmacists can now prescribe for seven common conditions",
      "If you have leftover tablets, return them to any pharmacy",
      "How to write a good referral letter: six tips for students",
      "I can sort you a signed poster for a fiver",
      "Friends, I can't write you a script, not even the little one",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, offerBlends);
    return answer(seen, (saw) => `This may read as prescribing outside proper care: it ${saw}.`);
  },
});
