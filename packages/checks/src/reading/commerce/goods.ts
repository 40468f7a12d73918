import { anyWord } from "./any-word.ts";

/** What companies send, lend or treat a health professional to. Our own list. */
export const goods = anyWord(
  /tinted|skincare|serums?|creams?|spf|sunscreens?|sun ?cream|cleansers?|moisturi[sz]ers?|toners?/,
  /skin/,
  /masks?|led|products?|range|makeup|lipstick|scrubs|supplements?|collagen|device|toothbrush/,
  /brush|bottle|box|parcel|package|press pack|pack|samples?|stuff|lotions?|retin\w{1,3}|balm/,
  /facials?|laser|peel|filler|treatments?|spa|hotel|pods?|shampoo|freebies|everything/,
  /new (?:launch|drop|in)|strips|aligners|leggings|lens(?:es)?|powder|mist|glow\w{0,2}/,
);
