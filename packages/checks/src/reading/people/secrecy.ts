import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";

/** Words by which authors show that they should not be saying it; our own list. */
const cues =
  /\b(?:between us|between ourselves|between you and me|you didn't hear (?:it|this|that) from me|heard it here first|act surprised|keep schtum|keep (?:it )?(?:quiet|under your hat|hush)|hush hush|mum's the word|my lips are sealed|not (?:yet )?(?:announced|public|out yet|on the news yet|in the public domain)|before it's (?:announced|public)|not announced (?:to|until|till)|i (?:can't|cannot|won't|shan't|shouldn't|couldn't possibly|can't possibly) (?:say|name|tell you|discuss) (?:who|which|her|his|their|whose|names?|him)|i shan't say|not saying (?:who|which)|won't say (?:who|which|so)|no names(?: mentioned)?|not naming (?:names|the|him|her|them)|names on a postcard|think (?:eurovision|strictly|corrie|bake off|love island)|(?:starts|begins) with [a-z](?![a-z'])|you know who you are|you know the one|you know who i mean|guess who|i know i shouldn't|probably shouldn't (?:say|post|share|tell)|shouldn't be (?:telling|posting|saying|sharing)|(?:hasn't|haven't|hadn't|not) told (?:the|their|her|his|anyone|anybody|everyone|work|a soul|you|people)|(?:don't|doesn't|do not|does not) (?:yet )?know (?:yet|about|it|that)|doesn't want (?:fuss|anyone|people|it)|told (?:you all|everyone|everybody|them all|the whole|the wi) (?:it|she|he|they|that)|told everyone|telling everyone|pretends? it's|heard on the grapevine|on the grapevine|rumour has it|gossip|begged me not to|swore me to secrecy|don't tell|nobody tell|do not tell|don't let on|off the record|confidentially|strictly confidential|ndas?|under wraps|embargo(?:ed)?|unblinded)\b/;

/** Where the author shows that it was meant to stay unsaid ("you didn't hear it from me"); nothing in most posts. */
export const secrecy: Signal<Span | undefined> = ({ prose }) => {
  const match = cues.exec(prose);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
};
