import type { Reading, Signal } from "../reading.ts";
import { anyWord, everyWord } from "./any-word.ts";
import { brands, type Brand } from "./brands.ts";
import { medicines } from "./medicines.ts";
import { isAsked, isDenied, isRefusal } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { hits } from "./window.ts";

/** What joins a person to a company, said in the sentence that names it. Loose: the name carries most of the weight. */
const partnered = everyWord(
  /(?:work(?:ing|ed)?|shoot(?:ing)?|filming|filmed|on set|campaign|partnership|collab\w{0,8}|event|evening|panel) with/,
  /asked me to(?! (?:stop|remove|leave|wait|return|pay|delete|take))|approached me|chose me|picked me|signed me|hired me|(?:paid|being paid|fee) [^.!?\n]{0,20}by/,
  /(?:behind the scenes|shoots?|photo ?shoot|campaign|advert|commercial|partnership alert|new partnership)/,
);
const received = everyWord(
  /thanks to(?! the )|thanks to the \w{2,15} (?:team|people|lot|family|folks)|(?:kindly )?invited by|treated (?:me|us) to|courtesy of|(?:with the|with) support (?:of|from)|support(?:ed|ing) (?:by|this)|sponsor(?:ed|ing)/,
  /(?:they|who) (?:gave|lent|let|sent|loaned) (?:me|us)|gave (?:me|us) (?:a |an |my |our )?(?:free|complimentary)/,
  /let (?:me|us) keep|loan unit|(?:me|us) a free|free (?:membership|subscription|trial unit|kit|box|sample)|brought to you|perks of|unlimited|for (?:taking|having|inviting|hosting|spoiling) (?:me|us)|(?:get|got|getting) (?:it|this|these|them|mine|everything) (?:all )?(?:for )?free/,
);
/** Research, public life, complaints and vaccines bring companies and people together without anybody promoting anything. */
const otherwise = anyWord(
  /trials?|stud(?:y|ies)|research\w{0,4}|vaccin\w{1,6}|jab|dose|covid|nhs|university|charity|foundation|grant/,
  /shares?|lawsuit|court|fined?|approval|acquires?|merger|profits?|recall|conference call|staff|customer service/,
  /delivery|refund|broken|never again|complain\w{0,5}|worst|awful|my mum|my mother\w{0,7}|my nan|overdraft/,
);
const firstPerson = /\b(?:i|i'm|i've|i'd|me|my|we|we're|we've|us|our|you'll see me)\b/;

/** Ties told loosely beside the name of a known company or trade name: "two nights in Lisbon thanks to", "behind the scenes of our shoot with". */
export const associationTies: Signal<readonly Tie[]> = (reading) => {
  const named: readonly Pick<Brand, "start" | "end">[] = [
    ...reading.signal(brands).filter(({ sector }) => sector !== "own"),
    ...reading.signal(medicines).filter(({ entry }) => entry.isBrand),
  ];
  if (named.length === 0 || reading.signal(isRefusal)) return [];

  const ties: Tie[] = [];
  for (const { start } of named) {
    const { start: from, end: to } = reading.sentenceAt(start);
    const text = reading.lower.slice(from, to);
    if (otherwise.test(text) || isAsked(reading, start) || !isAuthors(text)) continue;
    for (const [kind, pattern] of [
      ["partner", partnered],
      ["gift", received],
    ] as const) {
      const hit = nearest(reading, pattern, from, to);
      if (hit && !isDenied(reading, hit))
        ties.push({ kind, start: hit.start, end: hit.end, seen: `“${hit.text}”` });
    }
  }
  return ties;
};

/** The author speaks of the author: a first person, or a sentence without a subject. */
const isAuthors = (text: string): boolean =>
  firstPerson.test(text) ||
  /^(?:new|kindly|loan|on loan|behind|two|three|thanks|courtesy|brought|with|working|filming|on set|so|such|chuffed|proud|excited|thrilled|honou?red)\b/.test(
    text,
  );

const nearest = (reading: Reading, pattern: RegExp, from: number, to: number) =>
  hits(reading, pattern).find((hit) => hit.start >= from && hit.start < to + 60);
