import type { Clue } from "@hindsight/core/clue";
import { adLabel } from "../commerce/ad-label.ts";
import { anyWord } from "../commerce/any-word.ts";
import { brands } from "../commerce/brands.ts";
import { kindOfHandle } from "../commerce/handles.ts";
import { praise } from "../commerce/praise.ts";
import { isHealthProfessional } from "../commerce/profession.ts";
import { isAsked, isDenied, isRefusal, isWarning } from "../commerce/stance.ts";
import { ties } from "../commerce/ties.ts";
import { weakLabels } from "../commerce/weak-labels.ts";
import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import type { Trace } from "./person-clues.ts";

/** A post that names more is a list or a comparison. */
const mostBrands = 3;

const ended = anyWord(
  /(?:ended|finished|left|leaving|stepp(?:ed|ing) down|end of|no longer|parted|not renew\w{0,3}|stopped (?:working|being)|over with|last (?:paid )?(?:post|ad|campaign) (?:for|with))/,
  /no (?:payment|money|fee|fees|relationship|contract|link|links) (?:since|any ?more|with)/,
);
const bond =
  /\b(?:contract|partner\w{0,5}|ambassador\w{0,4}|work(?:ing)? with|relationship|collab\w{0,8}|payment|paid|deal|link|links|campaign|ad)\b/;
const own =
  /\b(?:my|our|using|use|wearing|wear|applied|time with|loving|obsessed|thanks to|routine|staple|topped up|slathered|packed|favourite|back to|still|kit|essentials|must-haves?)\b/;
const trouble = /\b(?:customer service|refund|order|delivery|broken|complain\w{0,4})\b/;
/** The sentence is about somebody else's use of it. */
const others =
  /\b(?:my|our|the|a|his|her|their) (?:\w{2,12} )?(?:patients?|gran|granny|nan|nana|mum|mom|dad|sister|brother|friends?|mates?|colleagues?|toddler|kids?|son|daughter|husband|wife|partner|neighbours?|nephew|niece|lady|gent|dog|cat)\b|\b(?:he|she|they|patients|people) (?:\w{1,10} )?(?:loves?|uses?|wears?|swears?|walks?|says?)\b/;

/** A brand's name whichever way it is written: "@GlowLabUK", "Glow Lab" and "glowlab" are one. */
export const brandKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<=.{4})(?:uk|official|hq|usa|ireland|global)$/, "");

interface Named extends Span {
  readonly key: string;
}

/** Brands of the post, and accounts that may be a company's though nothing says so. */
const named: Signal<readonly Named[]> = (reading) => {
  const known = reading.signal(brands).filter(({ sector }) => sector !== "exam" && sector !== "own");
  const found: Named[] = known.map(({ name, start, end }) => ({ key: brandKey(name), start, end }));
  for (const { kind, text, start, end } of reading.words) {
    if (kind !== "mention" || kindOfHandle(text.slice(1)) !== "unknown") continue;
    if (start > 0 && !found.some((other) => other.start === start))
      found.push({ key: brandKey(text), start, end });
  }
  return found;
};

/** What a post shows of the author's dealings with brands: a label, a gift, a code, another tie, its end, or a kind word without a label. */
export const brandClues: Signal<readonly Trace[]> = (reading) => {
  const { post, author } = reading;
  if (post.kind === "bio" || post.kind === "repost" || !isHealthProfessional(author)) return [];
  const all = reading.signal(named);
  const keys = [...new Set(all.map(({ key }) => key))].filter((key) => key.length >= 3);
  if (keys.length === 0 || keys.length > mostBrands) return [];

  const dealing = dealingIn(reading);
  if (dealing) return keys.map((value) => ({ kind: dealing, value }));
  const kind = all.filter((brand) => isKindWord(reading, brand)).map(({ key }) => key);
  return [...new Set(kind)].map((value) => ({ kind: "brand", value }));
};

const dealingKinds = { code: "code", gift: "gift", link: "tie", partner: "tie" } as const;

function dealingIn(reading: Reading): Clue["kind"] | undefined {
  if (ended.test(reading.prose) && bond.test(reading.prose)) return "ended";
  if (reading.signal(adLabel).kind !== "none") return "label";
  const [tie] = reading.signal(ties);
  if (tie) return dealingKinds[tie.kind];
  const [weak] = reading.signal(weakLabels);
  if (!weak) return undefined;
  return weak.text.includes("gift") ? "gift" : "tie";
}

/** Whether the author speaks well of a brand or shows using it: not asked, not denied, not somebody else's. */
function isKindWord(reading: Reading, { start, end }: Span): boolean {
  if (reading.signal(isRefusal) || reading.signal(isWarning)) return false;
  const sentence = reading.sentenceAt(start);
  const text = reading.lower.slice(sentence.start, sentence.end);
  if (others.test(text) || isDenied(reading, { start, end }) || isAsked(reading, start)) return false;
  const isPraised = reading.signal(praise).some((hit) => Math.abs(hit.start - start) < 160);
  if (isPraised) return true;
  // Who writes to a company mostly wants something of it.
  const isToBrand = reading.lower.trimStart().startsWith("@");
  return !isToBrand && own.test(text) && !trouble.test(text);
}
