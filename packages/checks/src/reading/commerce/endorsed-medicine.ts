import { anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { medicines, type NamedMedicine } from "./medicines.ts";
import { praiseOf } from "./praise.ts";
import { isForProfessionals, isTeaching } from "./purpose.ts";
import { appeals } from "./selling/appeals.ts";
import { isDenied, isRefusal } from "./stance.ts";
import { ties } from "./ties.ts";
import { weakLabels } from "./weak-labels.ts";
import { hits, isNear } from "./window.ts";

/** A medicine the author speaks up for. */
export interface EndorsedMedicine {
  readonly medicine: Span;
  readonly praise: Span;
  /** What ties the author to a seller, when the post shows it. */
  readonly tie: string | undefined;
  /** Whether readers are told to go and get it. */
  readonly isUrged: boolean;
}

const personal = everyWord(
  /i tell (?:all |every one of )?(?:my )?(?:patients|clients|everyone|mums|parents|ladies)/,
  /i (?:always |highly |only |ever )?(?:recommend|swear by)|holy grail|ride or die|must.have|saved my/,
  /obsessed with|my (?:go.to|favourite|favorite|fave)/,
  /only (?:\w{1,14} ){1,4}i(?:'d| would)? (?:ever )?(?:use|trust|buy|recommend)|approved|run,? don't walk/,
  /wouldn't be without|everyone should (?:have|use|try)|every (?:nurse|mum|parent|doctor|home|handbag|family) needs|desert island|should own|grab it|buy it|highly recommend/,
);
const urging = everyWord(
  /ask (?:(?:your|the) (?:gp|doctor|dermatologist|derm|consultant|nurse) )?for (?:\p{L}{2,15} )?by name/u,
  /ask (?:your|the) (?:gp|doctor|dermatologist|derm|consultant|nurse) for (?:it|this)/,
  /(?:don't|do not) take no for an answer|insist on (?:it|this|\p{Ll}{4,15})|demand (?:it|this)/u,
);

/** The medicine a post endorses: praised beside a commercial tie, urged on readers, or a trade name praised as one's own choice. */
export const endorsedMedicine: Signal<EndorsedMedicine | undefined> = (reading) => {
  const named = reading
    .signal(medicines)
    .filter((medicine) => !medicine.entry.isVeiled && !isDenied(reading, medicine));
  if (named.length === 0 || reading.post.kind === "bio") return undefined;
  if (reading.signal(isForProfessionals) || reading.signal(isRefusal)) return undefined;

  const tie = reading.signal(ties)[0]?.seen ?? weakTie(reading);
  const [urged] = hits(reading, urging);
  for (const medicine of named) {
    if (urged) return { medicine, praise: urged, tie, isUrged: true };
    const pushed = medicine.entry.legal === "POM" ? undefined : pushOf(reading, medicine);
    if (pushed) return { medicine, praise: pushed, tie, isUrged: false };
    const praised = praiseOf(reading, medicine);
    if (!praised) continue;
    if (tie) return { medicine, praise: praised, tie, isUrged: false };
    if (!medicine.entry.isBrand || reading.signal(isTeaching)) continue;
    const [own] = hits(reading, personal);
    if (own && !isAboutOwnIllness(reading)) return { medicine, praise: own, tie, isUrged: false };
  }
  return undefined;
};

/** How a health professional lends a profession to a medicine from the shelf. */
const authority = everyWord(
  /(?:doctor|dr|gp|nurse|pharmacist|chemist|paramedic|midwife|dentist|derm\w{0,10}|physio|medic|consultant|health visitor)(?:'s)?[ -](?:approved|orders?|recommended|tip|hack|secret|tested|answer|favourite)/,
  /(?:as|from) (?:an? |your (?:friendly |local )?|the )?(?:\w{1,12} )?(?:doctor|doc|gp|nurse|pharmacist|chemist|paramedic|midwife|dentist|dermatologist|physio|medic|registrar|health visitor)/,
  /says this (?:\w{2,12} )?(?:doctor|doc|gp|nurse|pharmacist|chemist|paramedic|midwife|dentist|dermatologist|physio|medic)/,
  /i(?:'m| am) an? (?:\w{1,12} ){0,2}(?:doctor|doc|gp|nurse|pharmacist|paramedic|midwife|dentist|dermatologist|physio)/,
  /i (?:give|gave|use(?! it for)|tell|send|put|keep|carry|never \w{2,8}) (?:\w{1,12} ){0,3}(?:my own (?:kids|children)|(?:my |our )?patients|without|own kids)/,
);
const buying =
  /\b(?:(?:just |please |go (?:and )?)?buy (?:it|some|this|one)|just buy|go (?:and )?(?:get|buy)|get (?:some|one|yours|it in)|stock up|ask for me|on offer|in store|gang|two for|best thing|best one|nothing (?:else )?(?:touches|beats|clears|works|comes)|works every time|every (?:home|nappy bag|handbag|first aid kit|parent|mum|dad|student|nurse|locker) (?:needs|should)|you shouldn't either|never (?:fly|travel|leave|go) (?:\w{1,10} )?without)\b/;

/** A named medicine of the shelf that readers are sent to buy, or to which the author lends a profession. */
function pushOf(reading: Reading, medicine: NamedMedicine): Span | undefined {
  if (!medicine.entry.isBrand || reading.signal(isTeaching) || isAboutOwnIllness(reading)) return undefined;
  const called = appealNear(reading, medicine);
  if (!called) return undefined;
  if (buying.test(reading.lower)) return called;
  return hits(reading, authority).length > 0 ? called : undefined;
}

const appealNear = (reading: Reading, span: Span): Span | undefined =>
  reading
    .signal(appeals)
    .find((each) => isNear(each, span, 200) && (each.end <= span.start || each.start >= span.end));

const weakTie = (reading: Reading): string | undefined => {
  const [label] = reading.signal(weakLabels);
  return label && `“${label.text}”`;
};

const isAboutOwnIllness = ({ prose }: Reading): boolean =>
  anyWord(
    /my (?:own )?(?:migraines?|hay ?fever|eczema|psoriasis|asthma|endometriosis|diabetes|allerg\w{1,4}|adhd|gp|doctor|pharmacist)/,
    /i was (?:prescribed|put on|offered)/,
  ).test(prose);
