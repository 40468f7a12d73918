import type { Author } from "@hindsight/core/author";
import { firstNames } from "@hindsight/checks/reading/people/first-names";
import type { FlaggedPost } from "@hindsight/core/flagged-post";

/** The check whose spans are names and numbers themselves. */
const namingCheck = "direct-patient-identifier";

/** Tags that say what kind of post it is, and nothing about who or where. */
const plainTag =
  /^#(?:ad|advert|advertisement|sponsored|gifted|gift|spon|sp|affiliate|paidpartnership|nhs)$/i;

/** Words with a capital that name nobody. */
const plainWords = new Set(
  "I I'm I've I'd I'll I’m I’ve I’d I’ll Monday Tuesday Wednesday Thursday Friday Saturday Sunday English British UK NHS Christmas Easter".split(
    " ",
  ),
);

/** What comes before ’s and is nobody's name. */
const plainOwners = new Set(
  "it that what who there here he she let today tomorrow yesterday how where when everyone everybody nobody someone somebody one mum dad patient".split(
    " ",
  ),
);

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|sister|nurse|matron)$/i;

/**
 * A post without names, numbers, handles, links and tags, for somebody else to read. Rather too much is masked than too
 * little, and still a name may be left: whoever passes it on has to read it first.
 */
export function masked({ post, findings }: Pick<FlaggedPost, "post" | "findings">, author: Author): string {
  const spans = findings
    .filter(({ check }) => check === namingCheck)
    .flatMap((finding) => finding.spans)
    .toSorted((a, b) => b.start - a.start);
  // From the end on, so that the earlier offsets still hold.
  let text = post.text;
  for (const { start, end } of spans) text = `${text.slice(0, start)}[detail]${text.slice(end)}`;
  return maskedText(text, author);
}

/** The same for a text that is no post, such as the reason a check gives. */
export function maskedText(text: string, author: Author): string {
  const own = [author.name, ...author.handles, ...author.brands, ...author.workplaces, ...author.interests];
  let known = text;
  for (const name of own) if (name !== undefined && name.length > 2) known = known.replaceAll(name, "[name]");
  const bare = known
    .replace(/https?:\/\/\S{1,2000}|www\.\S{1,2000}/gi, "[link]")
    .replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/g, "[e-mail]")
    .replace(/@\w[\w.]{0,60}/g, "[account]")
    .replace(/#[\p{L}\p{N}_]{1,100}/gu, (tag) => (plainTag.test(tag) ? tag : "[tag]"))
    .replace(/\d(?:[\d.,:/-]{0,40}\d)?/g, "[number]");
  return withoutNames(bare);
}

/** Words with a capital are taken for names, but at the beginning of a sentence only where they are known as one. */
function withoutNames(text: string): string {
  const pieces = text.split(/(\[[a-z-]{1,8}\]|[\p{L}'’-]{1,100})/u);
  let isFirst = true;
  let follows: "title" | "name" | "nothing" = "nothing";
  const shown = pieces.map((piece, at) => {
    if (at % 2 === 0) {
      if (/[.!?\n…:]/.test(piece)) isFirst = true;
      if (/[^\s.]/.test(piece)) follows = "nothing";
      return piece;
    }
    const isName = isNameLike(piece, isFirst && follows === "nothing", pieces[at + 2]);
    isFirst = false;
    follows = title.test(piece) ? "title" : isName ? "name" : "nothing";
    return isName ? "[name]" : piece;
  });
  return shown.join("").replace(/\[name\](?:[ -]\[name\]){1,20}/g, "[name]");
}

/** "Edith", "O’Neill"; not "GP", "I’m" or "Today" where a sentence begins. */
function isNameLike(word: string, isFirst: boolean, next: string | undefined): boolean {
  if (!/^\p{Lu}.*\p{Ll}/u.test(word) || plainWords.has(word) || title.test(word)) return false;
  if (!isFirst) return true;
  const bare = word.toLowerCase().replace(/['’]s$/, "");
  if (bare.length < word.length) return !plainOwners.has(bare);
  if (next !== undefined && title.test(next)) return false;
  return firstNames.has(bare) || (next !== undefined && /^\p{Lu}\p{Ll}/u.test(next) && !plainWords.has(next));
}
