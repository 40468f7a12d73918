import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { adLabel } from "./ad-label.ts";
import { brands } from "./brands.ts";
import { offers } from "./offers.ts";
import { praise } from "./praise.ts";
import {
  creation,
  hushed,
  kin,
  notSold,
  openings,
  plainlyOwn,
  selling,
  superlative,
  things,
} from "./own-business-words.ts";
import { appeals } from "./selling/appeals.ts";
import { isDenied, isRefusal } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { hits, isNear, sentence } from "./window.ts";

/** Something the author, or somebody close, gains from, promoted without saying so. */
export interface OwnBusiness extends Span {
  readonly seen: string;
  readonly confidence: number;
}

/** What a post promotes for its author's own gain, unless the author says so plainly, labels it, or it is no business. */
export const ownBusiness: Signal<OwnBusiness | undefined> = (reading) => {
  const { lower } = reading;
  if (reading.post.kind === "bio" || reading.signal(adLabel).kind === "upfront") return undefined;
  const found = declaredBrand(reading) ?? hint(reading) ?? thingForSale(reading) ?? insiderTip(reading);
  return found && !plainlyOwn.test(lower) && !reading.signal(isRefusal) ? found : undefined;
};

/** A brand the author told us is theirs, praised or offered. */
function declaredBrand(reading: Reading): OwnBusiness | undefined {
  const own = reading.signal(brands).find(({ sector }) => sector === "own");
  if (!own) return undefined;
  if (
    reading.signal(offers).length === 0 &&
    reading.signal(praise).length === 0 &&
    reading.signal(appeals).length === 0 &&
    !superlative.test(reading.lower)
  )
    return undefined;
  return {
    start: own.start,
    end: own.end,
    seen: `it speaks well of ${own.name}, which you told us is yours`,
    confidence: 0.75,
  };
}

/** "(founder: me, shh)", "he is my husband", beside praise or an offer. */
function hint(reading: Reading): OwnBusiness | undefined {
  const { lower } = reading;
  const found = hushed.exec(lower) ?? kin.exec(lower);
  if (!found) return undefined;
  const isHealth =
    reading.signal(treatments).length > 0 ||
    reading.signal(brands).length > 0 ||
    /\b(?:surgeon|clinic|skin|injector|dentist|practice|doctor|dermatolog\w{1,4}|physio|cream|platform)\b/.test(
      lower,
    );
  if (
    !isHealth ||
    !(
      openings.test(lower) ||
      superlative.test(lower) ||
      reading.signal(offers).length > 0 ||
      reading.signal(praise).length > 0
    )
  )
    return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    seen: `“${found[0].trim()}”`,
    confidence: 0.65,
  };
}

/** "My course", "I made this cream", with a price, a date or a link. */
function thingForSale(reading: Reading): OwnBusiness | undefined {
  const [sale] = hits(reading, selling);
  if (!sale || isDenied(reading, sale)) return undefined;
  const made = creation.exec(reading.lower);
  const [thing] = hits(reading, things);
  const found =
    thing ?? (made ? { start: made.index, end: made.index + made[0].length, text: made[0] } : undefined);
  if (
    !found ||
    !isNear(found, sale) ||
    isDenied(reading, found) ||
    notSold.test(sentence(reading, found.start))
  )
    return undefined;
  return { start: found.start, end: found.end, seen: `“${found.text}” and “${sale.text}”`, confidence: 0.6 };
}

/** Praise of a named provider together with its free slots: what only an insider knows. */
function insiderTip(reading: Reading): OwnBusiness | undefined {
  const [brand] = reading.signal(brands).filter(({ sector }) => sector === "handle" || sector === "own");
  const found = openings.exec(reading.lower);
  if (found && isDenied(reading, { start: found.index, end: found.index + found[0].length }))
    return undefined;
  const provider = brand ?? providerIn(reading);
  if (!provider || !found || !superlative.test(reading.lower) || notSold.test(reading.lower))
    return undefined;
  return {
    start: provider.start,
    end: provider.end,
    seen: `praise of ${provider.name} with “${found[0]}”`,
    confidence: 0.55,
  };
}

function providerIn({ lower }: Reading): (Span & { readonly name: string }) | undefined {
  const found =
    /\b(?:dentists?|clinic|practice|physio|skin rooms|aesthetics|injectors?|chiropract\w{2,4}|opticians?)\b/.exec(
      lower,
    );
  return found
    ? { start: found.index, end: found.index + found[0].length, name: `a ${found[0]}` }
    : undefined;
}
