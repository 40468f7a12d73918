import { anyWord, everyWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { after, before, sentence } from "./window.ts";

const negation = anyWord(
  /never|nobody|nothing|none|neither|without|isn't|aren't|wasn't|don't|doesn't|didn't/,
  /not/,
  /no/,
  /can't|cannot|won't|wouldn't|shouldn't|haven't|hasn't|no one|nowt|hardly|stop|refus\w{0,6}/,
  /declin\w{0,4}|turned down|dinnae|cannae|naebody/,
);
/** After these the negation does not deny: "not only", "cannot recommend enough", "why not", "no better". */
const noDenial = everyWord(
  /not (?:only|just)|(?:can't|cannot|couldn't) (?:recommend|praise|rave|wait|live)|why not/,
  /wouldn't be without|not going to lie|not gonna lie|no better/,
  /never (?:been|looked|felt) (?:so|more|better)|won't regret|don't miss|don't be|no need/,
  /(?:nobody|no one) (?:will|would|needs|at|has to)|without a doubt|can't believe|don't walk|never (?:go|look) back/,
  /nothing (?:else|better|like)|nothing (?:\w{1,12} ){1,5}(?:like|comes close|beats|touches)|not sponsored|(?:don't|do not|no longer) need (?:an?|your|to)/,
);
const warning = anyWord(
  /beware|be wary|watch out|avoid|report(?:ed)? (?:it|them|this|an?|the|those)|illegal(?:ly)?/,
  /if (?:a|any|your) (?:\w{1,12} )?(?:clinic|salon|seller|influencer|doctor) (?:tells|offers|promises|says)|sleep on it/,
  /if (?:any|some)(?:one|body) (?:tells|offers|promises|says)/,
  /unlicensed|unregulated|counterfeit|fake|scammers?|cowboys?|banned|misleading/,
  /scams?|using my (?:face|name|photo|picture)|down the road/,
  /dangerous|myth|snake oil|debunk\w{0,4}|stay away|steer clear|red flags?|nonsense/,
  /dangers?/,
  /be sceptical|be skeptical|don't fall/,
  /please (?:do not|don't) (?:rush|buy|book|let|get|fall|ask)|complications|dodgy|bogus/,
  /warn(?:s|ed|ings?)?|should never|must not|mustn't|aren't allowed|not allowed/,
  /(?:can't|cannot|can not|may not) (?:be )?advertised?|asa rulings?|report (?:it |them )?to the asa|told off|nobody's allowed|not legal|prohibited|why i (?:don't|won't|stopped)/,
);
const refusal = anyWord(
  /(?:i've|i|we|have) (?:just |politely )?(?:said|say|saying) no\b|no thank you|no,? thanks/,
  /turned (?:it|them|this|that)? ?down|(?:i|we) (?:declined|refused)/,
  /don't (?:do|take|accept) (?:any )?(?:ads|sponsor\w{0,6}|brand|gifts?|freebies|codes?|money)/,
  /no (?:brand|paid|sponsored) (?:work|deals?|posts?|content)/,
  /never (?:been )?(?:paid|sponsored|sent|gifted)|nobody (?:sent|paid|gave)/,
  /no one (?:sent|paid|gave)|bought (?:it |this |them |these )?(?:myself|with my own)/,
  /my own money|paid (?:full price|for (?:it|this|them|everything) myself)|no code from me/,
  /don't sell anything|nothing for sale|not (?:an )?ad\b/,
  /(?:i )?(?:have )?no (?:financial )?(?:relationship|ties|links|affiliation|interests?)/,
);

/** Whether the words at a stretch are denied: a negation shortly before them in the sentence, or the sentence warns against them. */
export function isDenied(
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const lead = before(reading, start, 45)
    .replace(noDenial, " ")
    .replace(/^.*(?:[,;:(]| but )/, "");
  if (negation.test(lead)) return true;
  if (
    /^[^.!?]{0,30}\b(?:isn't|aren't|doesn't|didn't|won't|can't|wasn't) (?:a|an|real|true|work|exist|worth|for|possible|allowed)\b/.test(
      after(reading, end),
    )
  )
    return true;
  return warning.test(sentence(reading, start));
}

/** Whether the sentence at an offset asks something. "Want smoother skin?" asks too; callers that mind look at more than this. */
export const isAsked = (reading: Reading, at: number): boolean =>
  /\?["')\]]{0,3}$/.test(sentence(reading, at)) ||
  anyWord(
    /any(?:one|body) (?:got|have|know|else|tried)|does any|do any|is there an?|looking for/,
    /can i (?:get|have|use)/,
  ).test(sentence(reading, at));

/** Whether the post as a whole warns of such things: unsafe sellers, misleading ads, what may not be advertised. */
export const isWarning: Signal<boolean> = ({ prose }) => warning.test(prose);

/** Whether the author says there was no payment, or that an offer was turned down. */
export const isRefusal: Signal<boolean> = ({ prose }) => refusal.test(prose);
