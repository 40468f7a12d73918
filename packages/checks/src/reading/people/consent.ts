import type { Signal } from "../reading.ts";

/**
 * What a post says about permission. `asked`: the person asked for it to be told or agreed to it;
 * `written`: consent for publication is named; `doubtful`: spoken, by a relative, or for another purpose.
 */
export type Consent = "written" | "asked" | "doubtful";

const written =
  /\b(?:written (?:consent|permission)|signed (?:a |the )?consent|consent(?:ed)? (?:form|in writing|for (?:publication|social media|sharing|posting|instagram))|(?:full|explicit|informed|patient|their|her|his) consent (?:obtained|given|on file|for|to (?:share|post|publish))|with (?:full |explicit |informed |patient |written |the patient's |her |his |their ){1,3}(?:written )?(?:consent|permission)|consent as per|published with consent|shared with consent|signed for (?:them|it|this))\b/;
const asked =
  /\b(?:with (?:her|his|their|the family's|the patient's|mum's|permission|kind) (?:kind )?(?:permission|blessing|consent)|\w{2,12}(?:'s|'ve| has| have)? (?:asked|wanted|wants|want|begged) me to (?:share|post|tell|say|put)|(?:she|he|they)(?:'s|'ve)? (?:\w{2,8} )?approved (?:it|this|the (?:post|edit|wording|words|picture|photo))|read and approved|(?:she|he|they)(?:'s|'re)? (?:says?|said) (?:i can|to) (?:share|post|tell|say)|(?:she|he|they)(?:'s|'re| is| are| was| were)? (?:very |more than |so )?happy (?:for me )?(?:to share|to post|to tell|for you)|gave (?:me )?permission|gave their blessing|agreed to (?:me sharing|share|be (?:named|photographed)))\b/;
const doubtful =
  /\b(?:verbal(?:ly)? (?:consent\w*|permission|agreed|ok)|(?:she|he|they|mum|dad|mam|mom|parents?|family|husband|wife|daughter|son)(?:'s| is| are| was| were|'re)? (?:said (?:it was |it's |that was )?(?:fine|ok|okay|cool|alright)|(?:totally |quite |very |so )?(?:happy|fine|ok|okay|cool|chuffed) (?:for me to (?:share|post|use|film)|with (?:me )?(?:sharing|posting|it|this)|to be (?:in|on) (?:my|the)))|consented (?:for|to) (?:teaching|education|training|audit)|consent(?:ed)? for (?:teaching|education|training|medical photography)|permission from (?:mum|dad|mam|the family|his|her)|let(?:ting)? me (?:share|post|film|take (?:this|a (?:photo|pic|picture|snap))|photograph|use|snap)|didn't mind (?:me )?(?:posting|sharing|a photo)|won't mind|doesn't know i'm posting|thumbs up for)\b/;

/** The weakest permission a post claims, nothing when it claims none or only speaks of the rule. */
export const consent: Signal<Consent | undefined> = ({ prose }) => {
  if (
    !/consent|permission|blessing|happy|fine|ok|cool|let|mind|posting|asked|wants|signed|agreed|verbal|chuffed|alright/.test(
      prose,
    )
  )
    return undefined;
  if (
    /\b(?:reminder|is not consent|isn't consent|without (?:\w+ )?(?:consent|permission)|no consent|always (?:get|ask)|never post|need (?:written )?consent)\b/.test(
      prose,
    )
  )
    return undefined;
  if (doubtful.test(prose)) return "doubtful";
  if (written.test(prose)) return "written";
  return asked.test(prose) ? "asked" : undefined;
};
