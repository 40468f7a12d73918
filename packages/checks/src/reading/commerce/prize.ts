import { anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { brands } from "./brands.ts";
import { sellingTags } from "./selling/tags.ts";
import { isDenied } from "./stance.ts";
import { treatments } from "./treatments.ts";
import { hits } from "./window.ts";

/** What a prize draw gives away. */
export interface Prize {
  readonly draw: Span;
  readonly prize: Span;
  /** A treatment or consultation, which must never be a prize, rather than a product. */
  readonly isTreatment: boolean;
}

const draws = everyWord(
  /give.?away\w{0,3}|giving away|prize draw|raffl(?:e|ing)\w{0,6}/,
  /(?:to|and|chance to|enter to|could|can|will) win (?:an? |£|your|one of|some|this)/,
  /win (?:an? (?:free |full |year|month)|your(?:self)? |a )|up for grabs|chance to be my (?:\w{1,10} )?model/,
  /one lucky (?:\w{1,12} )?(?:winner|(?:follower|person|one|patient|client|reader|subscriber)(?= (?:will|get|win|could|can|who)))/,
  /tag (?:two|three|[23a]|your|the two) (?:\w{1,12} )?(?:friends?|mates?|pals?|besties?|people|girls)/,
  /(?:pick|pull|draw)(?:ing)? a (?:name|winner)|competition time|comp time|each new follower/,
  /every new follower|(?:rt|retweet|like|share|follow|repost|comment|tag) (?:and|&|\+) (?:rt|retweet|like|share|follow|repost|comment|tag)|nominate (?:an?|your|somebody|someone)|most likes|(?:gifting|giving|treating|sending) (?:one|two|three|five|[1-9]) of you|one of you (?:will|could|can|gets?|is getting)|(?:winner|winners) (?:picked|drawn|announced|chosen)|(?:first|next) (?:\d{1,3}|ten|five) (?:people |followers )?(?:to (?:comment|like|share|follow|message|book)|get)\b/,
);
const forCause = anyWord(
  /in aid of|charit\w{1,4}|hospice|fundrais\w{1,5}|mind\b|macmillan|ambulance|ward christmas/,
  /christmas party|pta|school (?:fair|fete|fund|raffle|hall)|church|rugby club|food ?bank|comic relief|children in need/,
  /i won|we won|tickets for|tombola|village/,
);
const products = everyWord(
  /skincare|serums?|creams?|spf|sunscreens?|cleansers?|moisturi[sz]ers?|toners?|bundle/,
  /led mask|year's supply|products?|whitening (?:kit|strips)|supplements?|collagen|scrubs/,
  /stethoscope/,
);
/** Things a draw may mention that are no treatment of the author's. */
const everyday = /^(?:treatments?|jabs?|drips?|lips|bonding|peels?|wrinkles|foreheads?|prp|threads lift)$/;

/** Tagging a friend is a draw only where something may be won. */
const stake =
  /\b(?:win|won|winner|free|give.?away|prize|enter|entry|takes it|gets it|draw\w{0,3}|chance|on the house|up for grabs|and you could)\b/;

/** What a health professional gives away by mistake of trade: not the cot and the muslins of a grown child. */
const isPrize =
  (reading: Reading) =>
  ({ start, end }: Span): boolean =>
    !/\b(?:collection only|secondhand|second.hand|outgrown|pick.?up only|my old)\b/.test(reading.lower) &&
    !/^(?:tea|coffee|drinks?|book|books|class|hat|toy|cot|course|trial|trials)$/.test(
      reading.lower.slice(start, end),
    );

/** A draw and what it gives away, unless it is for a cause, a memory, or denied. */
export const prize: Signal<Prize | undefined> = (reading) => {
  if (
    !/giv|win|chance|raffl|draw|grabs|lucky|tag |like|retweet|rt |nominat|first |comp|follower|name/.test(
      reading.lower,
    )
  )
    return undefined;
  const draw = hits(reading, draws).find((hit) => !isDenied(reading, hit));
  if (draw?.text.startsWith("tag") && !stake.test(reading.lower)) return undefined;
  if (!draw || forCause.test(reading.lower) || reading.post.kind === "bio") return undefined;

  const treatment = reading
    .signal(treatments)
    .find(
      ({ entry }) =>
        !everyday.test(entry) || /\b(?:free|full|worth|on the house|with me|with us)\b|£/.test(reading.lower),
    );
  if (treatment) return { draw, prize: treatment, isTreatment: true };
  const product =
    hits(reading, products)[0] ??
    (stake.test(reading.lower)
      ? reading.signal(sellingTags).get("product")?.find(isPrize(reading))
      : undefined) ??
    reading.signal(brands)[0];
  return product && { draw, prize: product, isTreatment: false };
};
