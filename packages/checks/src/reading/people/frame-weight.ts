import type { Reading } from "../reading.ts";
import { frame, type Frame } from "./frame.ts";
import { isOwnByName } from "./mention-weight.ts";
import { mentions, type Mention } from "./mentions.ts";
import { isAtWork, isOnDutyOrActing } from "./role.ts";

const frameWeights = { isPublished: -1.5, isReported: -2, isOwnIllness: -2.5, isStaged: -2 } as const;
/** What is left of news and stage once the author speaks from work: patients are in the news, and some of them on stage. */
const atWork = 0.35;
const outside = new Set(["isReported", "isStaged"]);

/** How much the frame of a post weighs against a patient in it; `isDeed`: the author did something to this very person. */
export function frameWeight(reading: Reading, isDeed: boolean): number {
  const inFrame: Frame = reading.signal(frame);
  const works = isAtWork(reading);
  const acts = works && isOnDutyOrActing(reading);
  let weight = inFrame.isFirstPerson || works ? 0 : -0.25;
  for (const key of ["isPublished", "isReported", "isOwnIllness", "isStaged"] as const) {
    if (inFrame[key]) weight += frameWeights[key] * (acts && outside.has(key) ? atWork : 1);
  }
  if (!acts && !isDeed && inFrame.isToReader) weight -= 1;
  if (!acts && !isDeed && hasOwnFamily(reading)) weight -= 1.5;
  return inFrame.isOffDuty && !works ? weight - 1 : weight;
}

/** "My baby", "Nan's 90": the author's own child or relative is in the post. */
const hasOwnFamily = (reading: Reading): boolean =>
  reading
    .signal(mentions)
    .some(
      (mention) =>
        (mention.noun === "child" && isMine(reading, mention)) ||
        (mention.noun === "relative" && (isMine(reading, mention) || isOwnByName(reading, mention))),
    );

const isMine = ({ prose }: Reading, { determiner, start, end }: Mention): boolean =>
  determiner === "mine" &&
  prose.startsWith("my ", start) &&
  !/^s?'/.test(prose.slice(end, end + 2)) &&
  !/['"]$/.test(prose.slice(start, end));
