import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../../reading.ts";
import { kindOfHandle } from "../handles.ts";

/** A named giver or partner, as the sentence is built rather than by its words. */
export interface Giver extends Span {
  /** `company`: done together with a name, which may be a colleague's. */
  readonly kind: "partner" | "gift" | "company";
}

/** "@glow sent the reg room a box", "They sent a pair to every crew", "Dermosight lent our clinic one". */
const sent =
  /(?:@\w{3,40}|\b(?:[Tt]hey|[Tt]he (?:team|people|brand|company|makers|lovely \p{L}{3,10})(?: (?:at|from) \p{Lu}[\p{L}\d]{2,20})?|\p{Lu}[\p{Ll}\d]{3,20})) (?:have |just |kindly |very kindly |also |even ){0,2}(?:sent|gave|lent|donated|dropped off|dropped|loaned|delivered|brought|couriered) (?:the|our|my|every|each|a|an|over|round|through|some|free|it|one)\b/gu;
/** "Flights and the very nice hotel were on Solvera", "dinner on Galderma". */
const bill =
  /\b(?:[Ff]lights?|[Hh]otel|[Dd]inner|[Ll]unch|[Dd]rinks|[Ss]upper|[Tt]rip|[Tt]ickets?|[Tt]ravel|[Rr]oom|[Tt]ab|[Bb]ill|[Ss]tay|[Bb]reakfast)(?: [\p{Ll}']{1,12}){0,5} on (?:the |our friends at )?\p{Lu}[\p{L}\d]{2,20}/gu;
/** "Part of the Solstride family", "me and the Arctique team", "busy day with my Clairvue girls". */
const company =
  /\b(?:[Pp]art of|[Jj]oin(?:ed|ing)?|[Ii]n|[Mm]e (?:and|&)|with|w\/) (?:the|my|team) \p{Lu}[\p{L}\d]{3,20} (?:family|team|squad|crew|girls|gang|fam|lot|guys|panel|collective|council)\b/gu;

/** "Filmed a little something with Loamskin", "three nights in Seoul with Hanbit Derma". */
const joint =
  /\b(?:[Ff]ilm(?:ed|ing)|[Ss]hoot(?:ing)?|[Ss]hot|[Rr]ecord(?:ed|ing)|[Ss]et|[Cc]ontent|[Mm]odell(?:ed|ing)|[Ss]tudio|[Cc]ollab\w{0,8}|[Pp]artner(?:ed|ing|ship)?|[Tt]eam(?:ed|ing)|[Ww]ork(?:ed|ing)|[Tt]rip|[Ww]eekend|[Rr]etreat|[Nn]ights?|[Ee]vening|[Dd]inner|[Ll]unch|[Bb]runch|[Ff]ew days|[Ll]aunch|[Ee]vent|[Mm]asterclass|[Ll]ive)(?: [\p{L}'-]{1,14}){0,5} (?:with|for|by|w\/) (?:the (?:team at |lovely |folks at )?)?(?:@\w{3,40}|\p{Lu}[\p{L}\d&]{3,20})/gu;

/** "Big thanks to Corefit for my new treadmill", "cheers @glow for sorting us out". */
const thanks =
  /\b(?:[Tt]hanks|[Tt]hank (?:you|u)|[Tt]hx|[Cc]heers|[Ss]hout ?out|[Bb]ig (?:love|up)|[Ll]ove|[Gg]rateful)(?: so much)?(?: to)?(?: the (?:\p{Ll}{3,9} )?(?:people|team|guys|folks|gang|girls|lot)(?: at| from)?)? (?:@\w{3,40}|\p{Lu}[\p{L}\d&]{3,20}(?: \p{Lu}[\p{L}\d]{2,20})?)(?: team| guys| people)? for (?:my new|the new|these new|our new|this new|the free|sending|letting|bringing|flying|having|hosting|sorting|keeping|spoiling|treating|gifting|lending|upgrading)\b/gu;
/** "Trichova asked me to launch": what a company asks of the people it pays. */
const asked =
  /(?:@\w{3,40}|\b(?:\p{Lu}[\p{Ll}\d]{3,20}|they|[Tt]he brand|[Tt]he team|who))(?: have| has| even| just| then| kindly){0,2} asked me to (?:launch|open|name|lead|chair|judge|cut|road|try|test|trial|wear|show|share|tell|talk|review|be|become|host|front|make|create|design|star|film|write|give|model|pick|choose|curate|help (?:launch|design|create|spread))\b/gu;

/** "I'm Petit Pois's sleep doctor": a post in a company. */
const post =
  /\b(?:I'm|I am|[Ii]'m now|[Bb]eing|[Bb]ecome) (?:\p{Lu}[\p{L}\d]{1,20} ){0,2}\p{Lu}[\p{L}\d]{2,20}'s (?:\p{Ll}{2,12} ){0,2}(?:doctor|nurse|midwife|expert|dermatologist|ambassador|face|voice|pharmacist|physio|dentist|adviser|advisor)\b/gu;

const patterns = [
  ["gift", sent],
  ["gift", bill],
  ["partner", company],
  ["company", joint],
  ["partner", asked],
  ["partner", post],
  ["gift", thanks],
] as const;
const gate =
  /i'm |i am |being |become |thank|thx|cheers|shout|big love|big up|grateful|asked me to| with | w\/| for | by |sent|gave|lent|donat|dropp|loan|deliver|brought|courier| on | family| team| squad| crew| girls| gang| fam| lot| guys| panel| collective| council/;

/** The account named is a person's or a public body's. */
const isPerson = (text: string): boolean => {
  const handle = /@(\w{3,40})/.exec(text)?.[1];
  return handle !== undefined && ["person", "institution"].includes(kindOfHandle(handle));
};

/** Givers and partners seen by how the sentence is built, in the text as written. */
export const givers: Signal<readonly Giver[]> = (reading) => {
  if (!gate.test(reading.lower)) return [];
  return patterns.flatMap(([kind, pattern]) =>
    Array.from(reading.text.matchAll(pattern).take(40), ({ 0: text, index }) => ({
      kind,
      start: index,
      end: index + text.length,
    })).filter(({ start, end }) => !isPerson(reading.text.slice(start, end))),
  );
};
