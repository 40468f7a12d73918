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
  /shoppable|my shop page|shop page|where to buy (?:each|every|it|them|all)|(?:each|every(?:thing)?|all) (?:\w{1,12} ){0,4}(?:is|are|i use|i wear)? ?(?:linked|tagged|tappable|shoppable)/,
  /link in (?:my )?bio under|(?:my )?(?:faves|favou?rites|essentials|must.haves|picks|recommendations|kit list) (?:are |all )?(?:in|on) (?:my )?(?:bio|page|highlights?|link ?tree|shop)/,
  /shop my \w{3,12}(?: \w{3,12})?|(?:tap|click) (?:on )?the (?:sticker|tag|dots?|photos?|basket|bag) (?:to|for)|just click and buy|click (?:and|to) (?:buy|shop)|comment \S{1,20} and i'll (?:dm|send) you (?:my |the )?links?/,
  /(?:everything|it|all|they)(?:'s| is|'re| are)? (?:all )?(?:tappable|linked in (?:my )?(?:bio|storefront|ltk))/,
  /tap the (?:top|picture|pic|photo|screen|link) (?:for|to)|ltk link|liketoknow\.?it/,
  // Networks that pay for what is bought through them; they are named by those whom they pay.
  /(?:on |via |with |#)?(?:shop ?style|reward ?style|like ?tk ?it|magiclinks|collective voice)(?:\.com|\.co\.uk)?|#ltk\w{0,12}/,
);

/** Links and shop fronts that pay the author for what others buy. */
export const storefrontTies: Signal<readonly Tie[]> = (reading) => {
  const ties: Tie[] = reading
    .signal(affiliateLinks)
    .map(({ start, end }) => ({ kind: "link", start, end, seen: "a link of a kind that pays commission" }));
  if (
    !/store|shop|ltk|liketk|rewardstyle|reward style|magiclinks|collective|amazon|tap|linked|where to buy|link in|faves|favou?rites|click|comment|tagged|must.haves|kit list/.test(
      reading.lower,
    )
  )
    return ties;

  for (const { start, end, text } of hits(reading, storefront))
    if (!isDenied(reading, { start, end }) && !isAsked(reading, start))
      ties.push({ kind: "link", start, end, seen: `“${text}”` });
  return ties;
};
