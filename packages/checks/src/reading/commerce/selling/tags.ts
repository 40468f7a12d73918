import type { Signal } from "../../reading.ts";
import { phraseBook, phrasesIn, type Phrase } from "./phrase-book.ts";
import { spread } from "./spread.ts";
import { giftWords, hintWords, paidWords, perkWords, stakeWords } from "./tie-words.ts";
import { productWords, raveWords, urgeWords } from "./urge-words.ts";

/**
 * What a phrase does in a post that sells. `paid`, `gift`, `stake`: what ties the author; `hint`, `perk`: the same in words that mean much else;
 * `urge`, `rave`: what is done with readers; `product`: what it is about.
 */
export type SellingTag = "paid" | "hint" | "gift" | "perk" | "stake" | "urge" | "rave" | "product";

/** A phrase and what it does. */
export type Told = Phrase<SellingTag>;

const tagged = (tag: SellingTag, list: string) => spread(list).map((phrase) => [phrase, tag] as const);

const book = phraseBook([
  ...tagged("paid", paidWords),
  ...tagged("hint", hintWords),
  ...tagged("gift", giftWords),
  ...tagged("perk", perkWords),
  ...tagged("stake", stakeWords),
  ...tagged("urge", urgeWords),
  ...tagged("rave", raveWords),
  ...tagged("product", productWords),
]);

/** Every phrase of a selling post by what it does, in the order they stand. */
export const sellingTags: Signal<ReadonlyMap<SellingTag, readonly Told[]>> = (reading) =>
  Map.groupBy(phrasesIn(book, reading.words), ({ tag }) => tag);
