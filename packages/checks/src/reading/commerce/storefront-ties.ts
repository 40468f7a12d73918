import { everyWord } from "./any-word.ts";
import type { Signal } from "../reading.ts";
import { affiliateLinks } from "./affiliate-links.ts";
import { isAsked, isDenied } from "./stance.ts";
import type { Tie } from "./tie.ts";
import { hits } from "./window.ts";

const storefront = everyWord(
  /(?:my |our )(?:amazon )?(?:store ?front|shop ?my|ltk)(?: shop| page)?|amazon store ?front/,
  /my amazon (?:page|shop|list|store|links?|faves|favou?rites)/,
  /on (?:my )?(?:ltk|amazon page|shopmy)/,
  /(?:shop|all) (?:my|our|the) (?:\w{1,12} )?(?:routine|faves|favou?rites|edit|shelf|look|skincare|picks)/,
  /shoppable/,
  /(?:everything|it|all|they)(?:'s| is|'re| are)? (?:all )?(?:tappable|linked in (?:my )?(?:bio|storefront|ltk))/,
  /tap the (?:top|picture|pic|photo|screen|link) (?:for|to)|ltk link|liketoknow\.?it/,
);

/** Links and shop fronts that pay the author for what others buy. */
export const storefrontTies: Signal<readonly Tie[]> = (reading) => {
  const ties: Tie[] = reading
    .signal(affiliateLinks)
    .map(({ start, end }) => ({ kind: "link", start, end, seen: "a link of a kind that pays commission" }));
  if (!/store|shop|ltk|amazon|tap|linked/.test(reading.prose)) return ties;

  for (const { start, end, text } of hits(reading, storefront))
    if (!isDenied(reading, { start, end }) && !isAsked(reading, start))
      ties.push({ kind: "link", start, end, seen: `“${text}”` });
  return ties;
};
