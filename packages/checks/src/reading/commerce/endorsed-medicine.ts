import { anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { medicines } from "./medicines.ts";
import { praiseOf } from "./praise.ts";
import { isForProfessionals, isTeaching } from "./purpose.ts";
import { isDenied, isRefusal } from "./stance.ts";
import { ties } from "./ties.ts";
import { weakLabels } from "./weak-labels.ts";
import { hits } from "./window.ts";

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
    const praised = praiseOf(reading, medicine);
    if (!praised) continue;
    if (tie) return { medicine, praise: praised, tie, isUrged: false };
    if (!medicine.entry.isBrand || reading.signal(isTeaching)) continue;
    const [own] = hits(reading, personal);
    if (own && !isAboutOwnIllness(reading)) return { medicine, praise: own, tie, isUrged: false };
  }
  return undefined;
};

const weakTie = (reading: Reading): string | undefined => {
  const [label] = reading.signal(weakLabels);
  return label && `“${label.text}”`;
};

const isAboutOwnIllness = ({ prose }: Reading): boolean =>
  anyWord(
    /my (?:own )?(?:migraines?|hay ?fever|eczema|psoriasis|asthma|endometriosis|diabetes|allerg\w{1,4}|adhd|gp|doctor|pharmacist)/,
    /i was (?:prescribed|put on|offered)/,
  ).test(prose);
