import { everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { isAsked, isDenied } from "./stance.ts";
import { hits } from "./window.ts";

const endorsement = everyWord(
  /i (?:always |only |do |really |highly |would |'d )*(?:recommend|swear by|rate|trust|adore|love|tell (?:all |every one of )?(?:my )?(?:patients|clients|everyone))/,
  /highly recommend|(?:can't|cannot|couldn't) (?:recommend|rate|live without|praise)/,
  /swear by|holy grail|ride or die|must.have|game.?changer|life.?changing|life.?saver/,
  /saved my|obsessed with|loving|in love with|love (?:th(?:is|ese|e)|my|it)/,
  /my (?:go.to|fave|favourite|favorite|everyday|staple|number one)/,
  /the (?:only|best) (?:one|thing|antihistamine|sunscreen|spf|serum|cream|cleanser|moisturi[sz]er|product)\w{0,3}/,
  /(?:doctor|derm\w{0,10}|nurse|pharmacist|dentist).(?:approved|recommended)/,
  /wouldn't be without|won't be without|so good|amazing|incredible|unreal|the best/,
  /never going back|i'd not go back|changed my life|changed my skin|run,? don't walk/,
  /you need (?:th(?:is|e)|it)|holding me together|grab it|buy (?:it|this)|first choice/,
  /nothing (?:else )?(?:comes close|beats|works like)|works wonders|it just works|a convert/,
  /converted|miracle|worth every penny|blown away|(?:is|are) brilliant|picks up everything/,
  /everyone should (?:have|use|try|own)/,
  /every (?:nurse|mum|parent|doctor|home|handbag|family) needs|desert island/,
  /best \w{3,10} ever made|in a league of (?:its|their) own|hands down|simply the best/,
  /no contest|trust me|give it a go|10\/10/,
);
const delight = /⭐{3,5}|😍|🤩/gu;

/** Praise in the post: where the author recommends, loves or swears by something; what is denied or asked is left out. */
export const praise: Signal<readonly Span[]> = (reading) =>
  [...hits(reading, endorsement), ...hits(reading, delight)].filter(
    (hit) => !isDenied(reading, hit) && !isAsked(reading, hit.start),
  );

/** Praise in the same sentence as a stretch, or in the one right after it. */
export function praiseOf(reading: Reading, { start, end }: Span): Span | undefined {
  const from = reading.sentenceAt(start).start;
  const to = reading.sentenceAt(Math.min(reading.text.length - 1, reading.sentenceAt(end - 1).end + 1)).end;
  return reading.signal(praise).find((hit) => hit.start >= from && hit.end <= to);
}
