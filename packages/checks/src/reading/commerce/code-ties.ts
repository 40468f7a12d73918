import { anyPart, anyWord, everyWord, lastWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { brands } from "./brands.ts";
import { isMeasure } from "./measures.ts";
import { isAsked, isDenied, isWarning } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { titledCodes } from "./titled-codes.ts";
import { after, before, hits, sentence } from "./window.ts";

const gate =
  /%|\blive\b|last day|\bends\b|expires|delivery|[£$€]\d|code|referr?al|refer a|my name|sent you|my link|through me|through the link|money off|discount|check ?out|[a-z]{3}\d0\b|[a-z]{3}\d?5\b| till\b|basket/;
/** Codes that are no discount: classifications, doors, clothes, emergencies, software, rules, and those of societies and events. */
const otherCode = lastWord(
  /icd|opcs|snomed|read|dress|crash|cardiac|zip|post|area|dial(?:ling)?|door|gate|colou?r|qr/,
  /bar|source|entry|building|morse|pin|genetic|country|highway|cap|moral|cheat/,
  /error|flight|airport|booking|confirmation|reservation|record|tax|clinical|diagnos\w{0,5}/,
  /security|rota|swap|wi-?fi|staff|ward|locker|printer|teams|meeting|room|alarm|billing|key|login|access|verification|nhs|app|ethical|of conduct|of practice/,
);
const society = anyWord(
  /conference|congress|symposium|society|delegates?|attendees|members?|registration/,
  /royal college|charity|donat\w{0,4}|library|nhs|webinar|study day|course fees?/,
  /fundrais\w{0,5}|blue light|hackathon|github|python/,
);
/** Tickets for what nobody earns by. */
const event = anyWord(
  /training day|teaching day|(?:regional|deanery|trainees?.?) (?:\w{3,12} )?day|panto(?:mime)?|am.?dram|choir|village hall|raffle|ceilidh|no industry money/,
);
const gain = anyPart(
  /[%£$€]|\boff\b|discount|checkout|basket|\btill\b|\bfree\b|\bsave|saving|cheap|deal|order/,
  /shop|\bsale\b|restock|spf|works|\bbuy\b|grab|money off|first box|scrubs|serum/,
);
const complaint = anyWord(
  /not working|won't work|doesn't work|didn't work|isn't working|not valid|expired|invalid/,
  /error|won't let|didn't receive|trying to|tried to|can i|where(?:'s| is)|i need (?:a|my|to)/,
  /customer service|fix/,
);

const named = /\bcodes?\b[:,\s"'*]{0,4}/g;
const kindsOfCode =
  /\b(?:discount|promo|promotional|voucher|coupon|referr?al|affiliate|creator|ambassador) (?:code|link)s?\b/g;
const referral = everyWord(
  /(?:go|order|buy|book|shop|sign up) through the link/,
  /\d ?% off (?:is |are )?(?:linked |waiting )?in (?:my )?(?:bio|stories|profile)|% off for refer.a.friend|refer.a.friend (?:offer|scheme|discount|reward)|refer a friend(?=[^.!?\n]{0,60}(?:[£$%]|free|month|discount|credit))/,
  /(?:with|use|through|via) my (?:referral|discount)|my (?:\w{1,12} )?discount (?:on|at|for|with)/,
  /(?:my|our) (?:personal |own )?(?:referr?al|invite|affiliate|discount) (?:link|code|page)/,
  /(?:use|with|through|via|using|click|tap|hit) (?:my|our) (?:link|page|code)s?\b/,
  /(?:if you|when you|you) (?:come in|sign up|join|go in|order|go) through me/,
  /dm (?:me )?for (?:a |my |the |your )?(?:\w{1,12} )?(?:discount|code|\d{1,2}% off)/,
  /comment \S{1,20} for (?:my |the |a )?(?:code|discount|link)|my code\b|code in (?:my )?bio/,
  /discount (?:code )?(?:in|on) (?:my )?(?:bio|page|stories|story)/,
);
const byName = everyWord(
  /(?:say|tell (?:them|her|him)) (?:that )?(?:i|dr \w{1,20}|nurse \w{1,20}) sent you/,
  /tell (?:\w{2,14} ){1,3}(?:that )?i sent you(?=[^\n]{0,80}(?:off|discount|free|price|deal|sort))|(?<=(?:off|discount|free|deal|price) [^\n]{0,60})tell (?:\w{2,14} ){1,3}(?:that )?i sent you/,
  /they know i sent you|mention my name|(?:give|quote|drop|use) (?:\S{1,12} ){0,4}?my name/,
  /(?:quote|use) (?:me|my name) at (?:the )?(?:till|checkout|counter|desk)/,
  /my name (?:in capitals |at the (?:till|checkout|counter) )?(?:gets|for \d)/,
);
const personalToken = /\b[A-Z][A-Z0-9]{2,19}(?:5|10|15|20|25|30|40|50)\b/g;
const tradeWords = anyWord(
  /codes?|check ?out|till|off|basket|discount|save|cheap\w{0,2}|(?:still )?works|restock\w{0,2}/,
);
const typed = /\b(?:use|with|type|enter|pop|quote|bung|whack|stick)(?: in)? $/;

/** "NURSEAMY at checkout": capitals alone, where a code is typed. */
const typedToken =
  /\b(?:[Uu]se|[Ee]nter|[Tt]ype|[Pp]op|[Qq]uote|[Pp]ut|[Ww]ith|[Ww]hack) (?:in )?[A-Z]{4,20} (?:in )?(?:at|in|into|when you|when you're|on)(?: the)? (?:checkout|check out|checking out|till|basket|box|order)\b/g;

const namedToken =
  /\b(?:[Uu]se|[Ee]nter|[Qq]uote|[Ww]ith) [A-Z]{5,20} (?:for|to get) [^.!?\n]{0,25}(?:discount|off|free)\b/g;

/** Discount codes, referral links and "tell them I sent you": each pays, or may pay, the author. */
export const codeTies: Signal<readonly Tie[]> = (reading) => {
  if (!gate.test(reading.lower) && reading.signal(titledCodes).length === 0) return [];
  if (reading.signal(isWarning)) return [];

  const ties: Tie[] = [];
  const add = (start: number, end: number, seen: string) => {
    if (!isDenied(reading, { start, end }) && !isSomebodyElses(reading, start))
      ties.push({ kind: "code", start, end, seen });
  };
  for (const { start, end } of hits(reading, named)) {
    const token = /^[\p{L}\p{N}][\p{L}\p{N}_-]{2,24}(?!\.\d)/u.exec(reading.text.slice(end, end + 30))?.[0];
    if (!token || !isCodeLike(token) || otherCode.test(before(reading, start))) continue;
    if (gain.test(sentence(reading, start)) || isHanded(reading, start))
      add(start, end + token.length, `a discount code (${token})`);
  }
  for (const { start, end, text } of hits(reading, kindsOfCode))
    if (isHanded(reading, start)) add(start, end, `a ${text}`);
  for (const { start, end, text } of hits(reading, referral)) add(start, end, `“${text}”`);
  for (const { start, end, text } of hits(reading, byName)) add(start, end, `“${text}”`);
  for (const { 0: token, index } of reading.text.matchAll(personalToken))
    if (isPersonalCode(reading, token, index))
      add(index, index + token.length, `what looks like a personal code (${token})`);
  for (const { start, end } of reading.signal(titledCodes))
    add(start, end, `what looks like a personal code (${reading.text.slice(start, end)})`);
  for (const pattern of [typedToken, namedToken])
    for (const { 0: found, index } of reading.text.matchAll(pattern))
      add(index, index + found.length, `“${found}”`);
  return ties;
};

/** "LIPS10" typed or traded; not an antibody ("MDA5"), nor a piece of a link. */
function isPersonalCode(reading: Reading, token: string, at: number): boolean {
  if (!/[A-Z]{4}|[A-Z]{3}\d\d/.test(token) || isMeasure(token)) return false;
  if (reading.words.some(({ kind, start, end }) => kind === "link" && at >= start && at < end)) return false;
  if (/\b(?:rota|swap|door|gate|wi-?fi|locker|printer|room|alarm) code\b/.test(sentence(reading, at)))
    return false;
  return tradeWords.test(sentence(reading, at)) || typed.test(before(reading, at));
}

/** Capitals, or capitals and digits: as codes are written; "code of" and "code Blue" are not. */
const isCodeLike = (token: string): boolean =>
  /^[A-Z0-9_-]{3,25}$/.test(token) &&
  /[A-Z]{3}|[A-Z]\d{2}/.test(token) &&
  !/^(?:BLUE|RED|GREEN|BLACK|AND|FOR|THE|WITH)$/.test(token);

/** Whether a code is handed out: "use", "with code", "my code" before it. */
const isHanded = (reading: Reading, at: number): boolean =>
  /\b(?:use|using|with|enter|my|our|quote|pop in|dm (?:me )?for (?:a|my|the)|get|got|grab|here's|here is|have|have got) (?:\S{1,14} ){0,2}$/.test(
    before(reading, at),
  ) ||
  /^ ?(?:in (?:my |the )?bio|below|in (?:the )?(?:comments|description|stories)|still)/.test(
    after(reading, at, 80).replace(/^\S+ \S+/, ""),
  );

/** A code of a society, a conference or a shop one complains to is no tie; nor is asking for one. */
function isSomebodyElses(reading: Reading, at: number): boolean {
  const text = sentence(reading, at);
  if (
    complaint.test(text) ||
    (isAsked(reading, at) &&
      /\b(?:any|anyone|does|is there|who has|can)\b/.test(text) &&
      !/\bmy (?:code|link)|use\b/.test(text))
  )
    return true;
  if (
    /\bjokes?\b|\bcharity|don't earn|all (?:the )?(?:profits|takings|proceeds)|(?:profits|takings|proceeds) (?:go )?to /.test(
      reading.lower,
    )
  )
    return true;
  const isCommon = society.test(text) || event.test(reading.lower);
  return isCommon && !/\b(?:my|dm) /.test(text) && reading.signal(brands).length === 0;
}
