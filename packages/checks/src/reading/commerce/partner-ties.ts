import { anyPart, anyWord, everyWord, recentWord } from "./any-word.ts";
import type { Reading, Signal } from "../reading.ts";
import { brands, brandWithin } from "./brands.ts";
import { kindOfHandle } from "./handles.ts";
import { isAsked, isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { after, before, hits, sentence } from "./window.ts";

const gate = anyPart(
  /partner|on the (?:side|front|box|jar|bottle|packet|label|tube|tub)|team|join|on set|film|shoot|rep |repp|chosen|collab|working with|worked with|work with|ambassador|face of|campaign|brand/,
  /sponsor|paid|pays? me|advisory|opinion (?:leader|panel)|on behalf of|creator|signed with/,
  /joined forces|joining forces|launch|commission|contract|affiliat/,
);
const together = everyWord(
  /partner(?:ed|ing)?(?: up)?|team(?:ed|ing)? up|collab(?:ed|bing|orated|orating|orate|s)?/,
  /collaboration|partnership|joined forces|joining forces/,
  /work(?:ed|ing)?(?: closely| together){0,2}|signed|on behalf of|representing|on set/,
  /film(?:ed|ing)|shoot(?:ing)?|photo ?shoot|campaign|growing|created|developed|designed/,
  /launch(?:ed|ing)?|join(?:ed|ing)/,
);
const roles = everyWord(
  /(?:brand |clinical |skincare |global |uk |official |proud |student |medical |expert ){0,4}ambassador(?:ship)?(?: for| of| with| at)?/,
  /(?:the )?(?:new |official )?faces? of|rep(?:ping|resenting)? for/,
  /spokes(?:person|woman|man) for|advis[eo]r (?:to|for)|consultant to|consulting for/,
  /(?:key )?opinion (?:leader|panel)(?: for)?|advisory board|speaker(?:s'?)? bureau/,
  /creator (?:squad|team|programme|program|crew)/,
);
const outright = everyWord(
  /brand deals?|paid (?:me|us) to/,
  /(?:was|am|being|been|got|getting|i'm|i was) paid (?:by|to (?:post|promote|talk|try|review|share))/,
  /paid (?:post|collab\w{0,8}|content|promo)|my sponsors|they pay (?:me|us)/,
  /their (?:new |first |official )?(?:brand |skincare |skin )?ambassador|collab (?:of dreams|alert|news|announcement)/,
  /chosen (?:as|to be) (?:one of|an?|the) [^.!?]{3,40}(?:experts?|ambassadors?|faces?)/,
  /front(?:ing)? their (?:new )?(?:\w{1,12} )?campaign|my (?:face|name|signature) (?:is )?on the (?:\w{1,12} ){0,3}(?:box|jar|bottle|packet|label|tube|tub)|partnership alert|part of the (?:\w{1,15} ){1,3}(?:creator|ambassador|brand|influencer) (?:team|squad|family|crew|programme)/,
  /brand (?:partner(?:ship)?|collab|campaign|ambassador)|keeps the lights on over here/,
);
const campaign =
  /\b(?:film(?:ing|ed)|shoot(?:ing)?|shot|front(?:ing|ed)|star(?:ring|red) in|part of|behind the scenes|for) (?:[^.!?]{0,40} )?campaign\b/g;

/** Counterparts that sell nothing: public bodies, charities, learned societies, colleagues, patients. */
const publicBody = anyWord(
  /nhs|nihr|nice|mhra|gmc|bma|universit\w{1,4}|uni|college|hospitals?|hospices?|trusts?/,
  /charit\w{1,4}|foundation|society|association|council|institute|schools?|research\w{0,4}/,
  /wellcome|cancer|macmillan|samaritans|red cross|police|church|journal|government/,
  /department|ministry|unicef|library|museum|academy|community|local|teams?|colleagues?/,
  /patients?|families|my family|our family|students?|trainees?|nurses?|doctors?|charity|volunteer\w{0,4}/,
  /stem|wellbeing|youth|mental health|freedom|network|royal|study|trial|project|unpaid/,
  /elected|un|embassy|consul\w{0,4}/,
);
/** Words by which the thing done together is for sale. */
const selling = anyWord(
  /launch\w{0,3}|products?|range|collection|skincare|serum|cream|spf|sunscreen|suncream/,
  /cleanser|moisturi[sz]er|collagen|campaign|brand|drops?|shop|makeup|supplements?|glow|reel/,
  /content|ad|skin|new|summer|science|holy grail|thrilled|excited|proud|honou?red/,
);

/** Contracts, partnerships, ambassadorships and paid roles the author speaks of as the author's own. */
export const partnerTies: Signal<readonly Tie[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];

  const ties: Tie[] = [];
  const add = (start: number, end: number, text: string) => {
    if (!isDenied(reading, { start, end }) && !isAsked(reading, start))
      ties.push({ kind: "partner", start, end, seen: `“${text.trim()}”` });
  };
  for (const { start, end, text } of hits(reading, together))
    if (isSeller(reading, end) && isOwn(reading, start) && !isMereJoining(reading, text, end))
      add(start, end, text);
  for (const { start, end, text } of hits(reading, roles))
    if (isOwn(reading, start) && (isSeller(reading, end) || isCommercialRole(reading, start, end)))
      add(start, end, text);
  for (const { start, end, text } of hits(reading, outright))
    if (
      (/\b(?:me|us|my)\b/.test(text) || isOwn(reading, start)) &&
      (text.startsWith("brand")
        ? !/\b(?:hospital|nhs|ward|charity)\b/.test(sentence(reading, start))
        : !publicBody.test(after(reading, end, 18)))
    )
      add(start, end, text);
  for (const { start, end, text } of hits(reading, campaign)) {
    const { start: from, end: to } = reading.sentenceAt(start);
    if (brandWithin(reading, from, to) && !publicBody.test(text)) add(start, end, text);
  }
  return ties;
};

const research = /\b(?:trials?|stud(?:y|ies)|research|vaccine|jab)\b/;

/** One works for a company, joins a talk or a call as well as a company's "family". */
const isMereJoining = (reading: Reading, text: string, at: number): boolean => {
  const next = after(reading, at);
  if (/^(?:work|film|shoot|photo|on set|campaign|team|partner)/.test(text) && !/^ (?:up )?with\b/.test(next))
    return true;
  if (research.test(next.slice(0, 40))) return true;
  return (
    text.startsWith("join") &&
    !/\b(?:family|squad|crew|panel|creators?|ambassadors?|as (?:their|a|an|your|the))\b/.test(next)
  );
};

/** Whether what follows names a seller: a known brand, a company's handle, or an unknown account with something to sell beside it. */
function isSeller(reading: Reading, at: number): boolean {
  const next = after(reading, at, 50).trimStart();
  const brand = brandWithin(reading, at, at + 32);
  if (brand && !publicBody.test(reading.lower.slice(at, brand.start)))
    return brand.sector !== "handle" || selling.test(reading.lower);
  const handle = /^(?:with )?(?:the )?@(\w{1,40})/.exec(next)?.[1];
  if (handle)
    return (
      kindOfHandle(handle) === "unknown" &&
      selling.test(sentence(reading, at)) &&
      !publicBody.test(sentence(reading, at))
    );
  return /^(?:with |for |of )?(?:an? )?(?:\w{1,12} )?(?:skincare|beauty|supplement|sunscreen|cosmetics?|aesthetics|pharma\w{0,10}) (?:house|brand|company|firm|label|line)\b/.test(
    next,
  );
}

const isCommercialRole = (reading: Reading, start: number, end: number): boolean => {
  const text = sentence(reading, start);
  if (publicBody.test(text)) return false;
  return /brand|skincare|clinical|product/.test(reading.lower.slice(start, end))
    ? !text.includes("brand ambassadors")
    : /key opinion|bureau|creator /.test(reading.lower.slice(start, end)) ||
        (/\bambassador/.test(text) && reading.signal(brands).length > 0);
};

const otherPeople = recentWord(
  /her|their/,
  /he|she|they|his|who(?:se)?|celebrit\w{1,4}|influencers?|doctors who|people|you/,
  /your|(?!(?:it|that|here|what|let|there|today)'s)\w{2,20}'s/,
);
const ownWords = anyWord(
  /i'm|i've|we're|we've|me|my|our|us|proud|thrilled|excited|delighted|honou?red|pleased/,
  /i/,
  /we/,
  /so happy|happy|humbled|lucky|grateful|loving|loved|amazing|days|also|to be/,
  /day/,
  /to announce|chuffed|buzzing|can't wait|finally/,
);

/** Not "she is the face of", "his partnership with": the author, or nobody named. */
const isOwn = (reading: Reading, at: number): boolean => {
  const lead = before(reading, at, 50);
  if (otherPeople.test(lead)) return false;
  return (
    ownWords.test(lead) || lead.trim().length < 12 || /\b(?:i|i'm|i've|me|my)\b/.test(sentence(reading, at))
  );
};
