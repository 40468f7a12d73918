import { anyWord, everyWord } from "./any-word.ts";

/** Said so plainly that no reader is misled. */
export const plainlyOwn = anyWord(
  /i (?:own|founded|co-?own|co-?founded|run|set up|started)|(?:my|our) own (?:\w{1,14} )?(?:brand|clinic|company|range|practice|business|book|course)/,
  /disclosure|declaration|declare|royalties|biased|i work for|my employer|register of interests|coi|conflict of interest/,
);
/** What an author may sell that is the author's own. Our own list. */
export const things = everyWord(
  /(?:my|our) (?:\w{1,14} ){0,3}(?:course|masterclass|workshop|e-?book|skincare (?:line|range)|planner|programme)/,
  /(?:my|our) (?:(?:very|own|new|latest|first|second|little|skincare|skin|hair|supplement|beauty) ){0,3}(?:book(?! club| group)|brand|range|serum|cream|app|supplements?|product)/,
);
/** Words by which it is for sale, or soon will be. */
export const selling = everyWord(
  /in shops|grab (?:one|yours)|(?:it )?sells out|early.?bird|link in (?:my )?bio|pre-?order|on sale|out now|available (?:now|from|at|on)|book (?:now|your place|via)/,
  /buy (?:it|now|yours)|waitlist(?:'s| is)? (?:now )?open|spaces? left|places? left|launch(?:es|ing|ed)? (?:on|this|next|today)/,
  /it's yours|yours (?:as well|from)|order (?:now|yours|before)|sign up|enrol now|use code|discount/,
);
/** Half-hidden owners: "(founder: me, shh)". */
export const hushed = anyWord(
  /(?:founder|owner): me|but shh?|(?:it's|who is|that's) me,? (?:but )?shh?|(?:somebody|someone) has to say it and i(?:'ve| have)/,
  /(?:by|from|written by) yours truly|whose name's over the door|one of (?:them|those) (?:\w{1,12} )?(?:would be|is|was) ours/,
);
/** Owners who are close to the author. */
export const kin = anyWord(
  /(?:he|she)(?:'s| is) my (?:husband|wife|partner|brother|sister|son|daughter|mum|mother|dad|father|cousin|best friend|friend)/,
  /my (?:husband|wife|partner|brother|sister|son|daughter) is the best (?:\w{1,14} )?(?:dentist|orthodontist|surgeon|injector|physio|dermatologist)/,
  /my (?:husband|wife|partner|brother|sister|son|daughter|mum|mother|cousin|brother-in-law|sister-in-law)(?:'s)? (?:new |skin |dental )?(?:clinic|practice|salon|brand|company|rooms|studio)/,
  /(?:our \p{L}{2,12}|my (?:other half|husband|wife|partner|brother|sister|mum|dad|son|daughter)) has (?:finally |just )?opened (?:her|his|their|an?) /u,
);
/** "I made this cream". */
export const creation = anyWord(
  /(?:i|we) (?:made|created|developed|formulated|designed) (?:this|my|our|a|the) (?:\w{1,14} ){0,2}(?:cream(?! (?:cake|tea|bun|egg|cheese))|serum|range|balm|spf|product|supplement|app|device|course|mouthguard|cleanser|lotion)/,
  /(?:cream|serum|range|balm|spf|product|supplement|app|device|course|cleanser) (?:that )?(?:i|we)(?:'ve| have)? (?:been )?(?:develop|creat|mak|design|formulat|work|spent)\w{0,4}/,
);
/** Praise that ranks a provider above others. */
export const superlative =
  /\b(?:every(?:one|body)(?:'s| is) (?:talking|on|raving) about|(?:honestly |is |are )?the best|best.built|best \w{3,12} (?:there is|out there|in the|on the|going)|best (?:facial|clinic|laser|skin|dentist|place|peel|injector|surgeon)|hands down|the place (?:for|to)|nowhere else|(?:can't|cannot) (?:recommend|rate|say enough)|only one (?:\w{1,10} )?worth|number one|amazing|incredible|superb|brilliant)\b/;
/** Free slots and how to get one. */
export const openings =
  /\b(?:slots?|spaces? (?:left|available|free)|appointments?|get in quick|taking new patients|book (?:him|her|them|in)|has space|have space|say (?:he|she|i) sent you|bookings open)\b/;
/** What "my clinic" and "my course" are when nothing is sold: public service, treatment, broadcasts. */
export const notSold =
  /\b(?:nhs|charity|free|radio|bbc|tv|volunteer|trust|university|medical students?|antibiotics|steroids|chemo\w{0,8}|radiotherapy|of treatment)\b/;
