import { anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";
import { isDenied } from "./stance.ts";
import { hits, sentence } from "./window.ts";

/** How something is offered. `service`: "we now offer", "in our clinic"; `contact`: "DM me", "link in bio". */
export type OfferKind = "book" | "slots" | "price" | "service" | "contact" | "stock";

/** One sign that a post offers something to whoever reads it. */
export interface Offer extends Span {
  readonly kind: OfferKind;
  readonly text: string;
}

const patterns: Readonly<Record<OfferKind, RegExp>> = {
  book: everyWord(
    /book (?:now|in\b|online|today|yours?|with|via|before|by|him|her|them|early|through|direct|me|us|an? (?:\w{1,14} ){0,2}(?:consult\w{0,7}|appointment|slot|session|treatment|chat|call))/,
    /bookings?(?: (?:are|is|now))? (?:open|now|via|through|link)|(?:to|can|now) book(?:\b|ing)/,
    /get booked(?: in)?|no appointment (?:needed|necessary|required)|walk.?ins? (?:welcome|available)|waitlist(?:'s| is)? (?:now )?open/,
    /join the waitlist|pre.?order|order (?:now|before|yours|here|today|online|on|via|from (?:us|our|my))|same.day (?:dispatch|delivery)|all strengths/,
    /book (?:ur|yours?|rn|ya|yourself|me)\b|booking rn|walk in (?:today|now|any)|(?:fill (?:in|out)|complete) (?:the|our|a|my) (?:quick |short |online )?(?:form|questionnaire)|(?:next|same).day (?:cold chain|dispatch|delivery|slots?)|switch to us\b|(?:it'll|it will) be with you/,
    /enrol(?:l|ment)? (?:now|open|today)|sign up (?:now|today|with|via|below|here)/,
    /join (?:us|me|my)|start your|models? (?:wanted|needed)|secure your/,
  ),
  slots: everyWord(
    /(?:\d{1,3}|few|couple of|two|three|first|last|limited|only|more|some|evening|new|loads of|last few|available) (?:\w{1,12} )?(?:slots?|spaces?|spots?|appointments?|chairs?|places?)\b/,
    /(?:slots?|spaces?|spots?|appointments?|chairs?|places?) (?:left|available|free|this|next|open|from|going|remaining|for)/,
    /intake(?:'s| is)? (?:nearly|almost) full|nearly full|(?:late|last.minute) cancellations?/,
    /(?:got|have|i've|we've|got a) (?:a )?(?:space|gap|slot|room|cancellation)s?\b/,
  ),
  price:
    /£ ?\d[\d,.]{0,8}|\b\d{1,5}(?:\.\d\d)? ?(?:quid|pounds|gbp)\b|\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|ninety-nine) quid\b|\b\d{1,2} ?% off\b|\bhalf price\b|\b(?:two|2) ?(?:for|4|-for-|-4-) ?(?:one|1)\b|\bbogof\b|\b(?:price list|dm for prices|prices? from|prices? below)\b|\bprice of a\b|\b(?:tenner|fiver) off\b|\bcheapest\b|\bfor the price of\b|\bprices frozen\b|\bends (?:sunday|monday|friday|tonight)\b|\bon price\b|\bat half\b/g,
  service: everyWord(
    /(?:we|i)(?:'re|'m| are| am)? (?:also |now |still |currently )?(?:offer|offering|do|provide|stock|inject|treat|prescribe)\b/,
    /now (?:offering|available|doing|stocking|open)|available (?:through|from|at|with|in|via) (?:our|my|us|me)|available (?:this|every|all|on) (?:weekend|week|day|month|\w{3,6}day)/,
    /(?:my|our) (?:\w{1,14} )?(?:clinic|salon|studio|treatment room|rooms|chair|practice|pharmacy|price list|treatment|laser|course|programme|formula|recipe|counter|branch|prescriber|coating)\b/,
    /our (?:nurse|prescriber|doctor|injector|pharmacist|team)s? (?:prescribers? )?(?:is|are|can|will|do(?:es)?)\b|(?:pop|come) along|get (?:you )?started|drop in (?:at|to|and)|starting [^.!?\n]{3,25} with (?:us|me)|(?:ask|chat to|speak to) (?:me|us) about/,
    /in clinic\b|(?:in|at) our (?:\w{1,20} ){0,2}clinic|at mine\b|at ours\b|with me\b/,
    /with us\b|see me\b|come (?:and|to) see (?:me|us)|come (?:in|on in)\b|pop (?:by|in)\b/,
    /ask for (?:me|(?!it\b)\p{L}{2,12})(?! (?:by name|it|this|one|them))\b/u,
    /(?:i'll|i can|we'll|we can|i|we) prescribe\b|(?:clinic|pharmacy|prescribers?) (?:will|can) (?:post|send|prescribe|sort|ship)|has got you|clinic open|sort(?:ed)? (?:ye|you|yours|yer) (?:out )?(?:with|wi')|post (?:you|it to you)\b/,
    /(?:i'll|we'll|he'll|she'll|they'll|i can|we can|i will) (?:have|get|do) (?:ye|you|yours|yer)\b/,
    /you know where (?:i am|we are|to find)|i'm in \p{L}{3,15} on \p{L}{3,6}days?/u,
    /i'm above the|i am above the|behind my counter/,
    /my sofa|your own sofa|i'll have the|i'm in the back of|am in the back of/,
    /(?:botox|filler|tox) part(?:y|ies)|in my chair|with your (?:nurse|injector|practitioner)/,
  ),
  contact: everyWord(
    /(?:dm|inbox|message|whatsapp|text|call|ring|pm|msg|contact|email) (?:me|us|for|to|now)\b/,
    /dms? (?:are |is )?open|first to (?:message|book|call|dm|ring)|gi(?:e?s|ve) (?:us |me )?a (?:wee )?(?:message|call|ring|bell)/,
    /(?:link|details|booking|bookings) (?:below|(?:in|via) (?:my |our )?bio)|(?:on|via) (?:my|our) website|in my bio\b/,
    /(?:dm|message|text|comment|inbox) ["']\S{1,14}["']|link above|tap (?:the|that) link|who(?:'s|s| is) (?:in|next|ready|up)\b|who wants (?:it|one|in|some)\b|you know what to do|(?:dm|book|inbox|message|price|text)(?:me|us|for|now|in)\w{0,12}/,
    /comment \S{1,20} (?:for|and|below|to)\b|swipe up|drop me a/,
  ),
  stock: everyWord(
    /back in(?: stock)?\b|in stock|just (?:landed|in|arrived)|plenty of|fridge is full/,
    /restocked|come get|get yours|through your letterbox|delivered to your door|it's yours/,
    /first (?:\w{1,8} )?(?:in|through) the door|get in quick|while stocks last|limited stock/,
    /delivered (?:in|to|within|next)|first come,? first served|had a delivery|selling fast|(?:bring a|wi' a) bottle|whoever hosts|hostess gets|host gets/,
  ),
};
/** Bodies whose offers are no advertisement of the author's, and journeys one books. */
const otherPurpose = anyWord(
  /flights?|train|(?:plane|match|gig|theatre|concert) tickets?|restaurant|table|book club|nhs|vaccin\w{1,6}|blood (?:test|donor)/,
  /donate|smear|screening|free of charge|charity|food ?bank|gp receptionist/,
  /(?:book|see|ask|call|ring|contact|with|talk to|speak to|from) (?:your|the|a) (?:own )?(?:gp|doctor|surgery|pharmacist|nhs dentist)|council/,
  /conference|webinar|museum|theatre tickets|flu clinic|covid/,
);

/** Signs that the post offers a thing or a service, in the order of the kinds; offers of public bodies and denied ones left out. */
export const offers: Signal<readonly Offer[]> = (reading) => {
  const found: Offer[] = [];
  for (const [kind, pattern] of Object.entries(patterns))
    for (const { start, end, text } of hits(reading, pattern))
      if (!isDenied(reading, { start, end }) && !otherPurpose.test(sentence(reading, start)))
        found.push({ kind: kind as OfferKind, start, end, text });
  return found;
};
