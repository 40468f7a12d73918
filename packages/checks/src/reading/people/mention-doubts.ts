import type { Reading } from "../reading.ts";
import type { Mention } from "./mentions.ts";

/** "Teacher: ... Student: ...": who speaks in a joke. */
export const isSpeaker = ({ text }: Reading, { noun, opens, end }: Mention): boolean =>
  noun === "occupation" && opens && text[end] === ":";

/** "Treated a nurse from our own ward": a colleague who is the one cared for. */
export const isTreated = ({ words }: Reading, { from, determiner }: Mention): boolean =>
  determiner === "indefinite" &&
  /^(?:treated|treating|admitted|sectioned|intubated|nursed|stitched|cannulated|examined|scanned|discharged|diagnosed|resuscitated)$/.test(
    words[from - 1]?.plain ?? "",
  );

/** "Boxer's fracture", "athlete's foot": an illness named after a trade. */
export const isEponym = (reading: Reading, { noun, to, determiner }: Mention): boolean =>
  noun === "occupation" &&
  determiner === "bare" &&
  (reading.words[to - 1]?.plain.endsWith("'s") ?? false) &&
  reading.text.charAt(reading.words[to - 1]?.end ?? 0) === " ";

/** "I know a man whose ...": somebody the author knows otherwise. */
export const isAcquaintance = ({ words }: Reading, { from }: Mention): boolean =>
  /^(?:know|knew|known|knows|befriended|married|dated|dating)$/.test(words[from - 1]?.plain ?? "");

/** "Not one of them got a hot drink": nobody in particular. */
export const isNobody = ({ words }: Reading, { from, word }: Mention): boolean =>
  word.startsWith("one of") && words[from - 1]?.plain === "not";
