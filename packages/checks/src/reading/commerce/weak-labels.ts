import { anyWord, everyWord } from "./any-word.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { brands } from "./brands.ts";
import { appeals } from "./selling/appeals.ts";
import { sellingTags } from "./selling/tags.ts";
import { goods } from "./goods.ts";
import { isDenied } from "./stance.ts";
import { after, before, hits, type Hit } from "./window.ts";

/** Words that try to disclose but do not make an ad obvious in the UK. `accepted`: where they do. */
export interface WeakLabel extends Span {
  readonly text: string;
  readonly accepted: readonly string[];
}

const tags =
  /(?:^|(?<=\s))#(?:spon|sp|sponsored|sponcon|sponsoredpost|gifted|gift(?:edby\w{1,30}|ing)|prgift|prgifted|prproduct|prsample|pr|prtrip|prhaul|prstay|prpackage|prunboxing|affiliate|affiliatelink|aff|collab|collaboration|partner|partnered|partnership|brandpartner|brandambassador|ambassador|brandrep|invited|hosted|presstrip|presssample|af|afflinks?|iworkwith\w{1,30}|\w{2,30}friend|friendof\w{2,30}|\w{2,30}(?:partner|ambassador))(?![\p{L}\p{N}_])/gu;
const needsBrand =
  /^#(?:pr|collab|collaboration|partnership|partnered|invited|hosted|\w{0,30}(?:partner|ambassador)|\w{2,30}friend|friendof\w{2,30})$/;
/** Roles in public life that hashtags name the same way. */
const publicTag =
  /stem|nhs|wellbeing|health|youth|research|charity|school|uni|patient|culture|equality|freedom|best|girl|boy|man|old/;
const everyday =
  /for making|association|partnership|collaboration|sponsored by|sponsoring|brought|support|possible|funded/;
const childhood = anyWord(/child(?:ren)?|kids?|student|school|talented|adhd|education|parent\w{0,4}/);
const opening =
  /^(?:[*([]\s?)?(?:(?:spon(?:sored)?|sp|gifted|pr (?:gift|sample|trip|stay)|affiliate|aff|collab)(?=\s?[|:)\]*\-/~+])|gifted(?=\s?\p{Extended_Pictographic}))/gu;
/** "... you should all sign up sp": a last word that tries to be a label. */
const closing = /(?<=[\s(])(?:sp|spon|aff|gifted|ad-?gifted|pr gift)[)\]]?\s{0,3}$/g;
const bracketed =
  /[([*](?:spon(?:sored)?|gifted|pr|pr (?:gift|sample|trip)|affiliate(?: links?)?|aff(?: link)?|collab|sponsored post|gifted items?)[)\]*]/g;
const phrases = everyWord(
  /in (?:paid )?(?:association|partnership|collaboration) with|made possible by/,
  /for making this (?:video|post|reel|trip|episode|thread|possible)|for (?:sponsoring|supporting) (?:this|my|the|our) (?:\w{1,10} )?(?:post|video|reel|episode|podcast|thread|channel)|brought to you (?:by|with)|with the support of|(?:sponsored|supported|powered|fuelled|funded) by/,
  /affiliated? (?:links?|page|store|shop|account|code)|affiliate referrals|amazon associate|associates program|support (?:my|our|the) (?:channel|page|blog|show) (?:by|via|when) (?:shopping|purchasing|buying|you shop)/,
  /sponsor(?:ed|s|ing) (?:of )?(?:this|today's) (?:content|post|video|reel|caption|story|week)|sponsored content/,
  /this (?:post|video|reel|episode|thread) (?:is|was|has been) (?:kindly )?(?:sponsored|supported|funded|gifted)/,
  /(?:i |we )?(?:may |will |might )?(?:get|earn|receive|make) (?:a )?(?:small |tiny |little )?commissions?/,
);
/** "Sponsored by", "in partnership with" and the like are everyday words of research, charity and public life. */
const publicLife = anyWord(
  /nhs|nihr|university|college|hospital|hospice|charit\w{1,4}|foundation|society|council/,
  /research|trial|study|conference|meeting|event|marathon|fundrais\w{1,5}|police|school/,
  /trust|government|bill|legislation|amendment|party|sen\.?|museum|church|community|wellcome/,
  /macmillan|cancer|journal|team|league|cup|club|fc|royal|institute|academy|association|bbc/,
  /unicef|department|local/,
);
const commerce = anyWord(
  /routine|skincare|serum|cream|spf|sunscreen|cleanser|product|makeup|hair|supplement/,
  /skin/,
  /collagen|launch|range|video|post|reel|episode|thread|code|shop|link|vitamin c|toner|mask|lotion|balm/,
);

/** Labels in the post that are not sufficient in the UK, in the order they stand. */
export const weakLabels: Signal<readonly WeakLabel[]> = (reading) => {
  if (
    !/spon|\bsp\b|#af|friend|#pr|gift|affil|aff\b|collab|partner|ambassador|association with|possible|commission|brought|support|funded|invited|hosted|press|iworkwith|\bpr\b/.test(
      reading.lower,
    )
  )
    return [];
  const found: WeakLabel[] = [];
  for (const { start, end, text } of hits(reading, tags))
    if (!isEverydayTag(reading, text)) found.push({ start, end, text, accepted: acceptedIn(text) });
  for (const pattern of [opening, closing, bracketed])
    for (const { start, end, text } of hits(reading, pattern))
      if (pattern !== closing || isSold(reading))
        found.push({ start, end, text, accepted: acceptedIn(text) });
  for (const { start, end, text } of hits(reading, phrases))
    if (!isDenied(reading, { start, end }) && !isPublicLife(reading, { start, end, text }))
      found.push({ start, end, text, accepted: acceptedIn(text) });
  return found.toSorted((a, b) => a.start - b.start);
};

/** "Supported by", "in association with" beside praised goods is no public life. */
const isCommercialAround: Signal<boolean> = (reading) =>
  (reading.signal(brands).length > 0 && commerce.test(reading.lower)) ||
  reading.signal(brands).some(({ sector }) => sector !== "handle");

/** Whether a phrase speaks of research, charity and the like, or of nothing that is sold. At the very start it is a label. */
function isPublicLife(reading: Reading, { start, end, text }: Hit): boolean {
  if (/\bthis (?:post|reel|video|caption|story) is $/.test(before(reading, start, 30))) return false;
  if (/\b(?:this|my|today's) (?:reel|video|post|content|caption|story)\b/.test(text)) return false;
  if (publicLife.test(after(reading, end, 60))) return true;
  if (isCommercialAround(reading) || isSold(reading) || !everyday.test(text)) return false;
  return start > 0 || publicLife.test(after(reading, end, 200));
}

/** Hashtags that mean an ad only beside a brand ("#partner"), a loose product ("#sp"), or not at all ("#gifted" children). */
function isEverydayTag(reading: Reading, tag: string): boolean {
  if (tag === "#sp" || tag === "#af") return !isCommercialAround(reading) && !isSold(reading);
  if (tag === "#gifted") return childhood.test(reading.lower);
  return needsBrand.test(tag) && !isCommercialAround(reading) && (publicTag.test(tag) || !isSold(reading));
}

/** Goods that are praised or urged on readers, whatever the company. */
const isSold: Signal<boolean> = (reading) =>
  (reading.signal(sellingTags).has("product") || goods.test(reading.lower)) &&
  reading.signal(appeals).length > 0;

/** The Irish ASA takes "gifted"; the FTC takes "sponsored" and an honest "paid partner" at the start. */
function acceptedIn(text: string): readonly string[] {
  if (text.includes("gift")) return ["IE"];
  return /sponsored|paid partnership/.test(text) ? ["US"] : [];
}
