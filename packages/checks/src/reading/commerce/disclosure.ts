import { anyWord } from "./any-word.ts";
import type { Signal } from "../reading.ts";
import { adLabel, type HiddenLabel } from "./ad-label.ts";
import { isRefusal } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { ties } from "./ties.ts";
import { weakLabels, type WeakLabel } from "./weak-labels.ts";

/** How a commercial tie is, or is not, made plain. `weak`: only words that do not suffice; `hidden`: the right word in the wrong place. */
export type Disclosure =
  | { readonly kind: "none"; readonly tie: Tie }
  | { readonly kind: "weak"; readonly label: WeakLabel; readonly tie: Tie | undefined }
  | { readonly kind: "hidden"; readonly label: HiddenLabel };

const clear = anyWord(
  /(?:full )?(?:disclosure|declaration|coi|transparency|declaring (?:my|an) interest)(?= ?[:-])/,
  /i was paid by|declarations? (?:first|up ?top|of interests?)/,
);

/** The most telling failing in how a commercial tie is disclosed, or nothing when there is no tie or it is labelled well. */
export const undisclosed: Signal<Disclosure | undefined> = (reading) => {
  if (reading.post.kind === "bio") return undefined;
  const [tie] = reading.signal(ties);
  const weak = reading.signal(weakLabels);
  const label = reading.signal(adLabel);
  if (label.kind === "upfront") return undefined;
  if (label.kind !== "none") return { kind: "hidden", label };
  if (!tie && weak.length === 0) return undefined;

  const { jurisdiction } = reading.author;
  if (weak.some(({ accepted, start }) => accepted.includes(jurisdiction) && start <= 125)) return undefined;
  if (weak[0]) return { kind: "weak", label: weak[0], tie };
  if (
    !tie ||
    (reading.signal(isRefusal) && tie.kind !== "code" && tie.kind !== "link" && tie.kind !== "gift")
  )
    return undefined;
  if (clear.test(reading.lower.slice(0, 160))) return undefined;
  return { kind: "none", tie };
};
