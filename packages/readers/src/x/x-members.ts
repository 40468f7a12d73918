/** What a member of an X export is to the reader. `posts`: tweet objects; `notes`: the whole text of long posts. */
export interface XMember {
  readonly role:
    | "manifest"
    | "account"
    | "userDetails"
    | "monthIndex"
    | "formerNames"
    | "profile"
    | "notes"
    | "posts"
    | "table"
    | "writings";
  /** Where the posts of this file are: still online, or removed within the last 14 days. */
  readonly status: "live" | "deleted";
  readonly surface?: string;
  /** Files of one stem are parts of one list: "tweets" for `tweets.js`, `tweets-part1.js` ... */
  readonly stem: string;
}

const live = (role: XMember["role"], surface?: string): Omit<XMember, "stem"> =>
  surface === undefined ? { role, status: "live" } : { role, status: "live", surface };

/** The only files that are ever opened: messages, likes, contacts, advertising and log-in data are not among them. */
const known: Readonly<Record<string, Omit<XMember, "stem">>> = {
  manifest: live("manifest"),
  account: live("account"),
  user_details: live("userDetails"),
  tweet_index: live("monthIndex"),
  "screen-name-change": live("formerNames"),
  profile: live("profile"),
  "note-tweet": live("notes"),
  "deleted-note-tweet": { role: "notes", status: "deleted" },
  tweet: live("posts"),
  tweets: live("posts"),
  "deleted-tweets": { role: "posts", status: "deleted" },
  "community-tweet": live("posts", "Community"),
  "twitter-circle-tweet": live("posts", "Circle"),
  article: live("writings", "Article"),
  "twitter-article": live("writings", "Article"),
  "community-note": live("writings", "Community note"),
  "birdwatch-note": live("writings", "Community note"),
  "periscope-comments-made-by-user": live("writings", "Periscope"),
};

/** What a file was called later; an export copied over an older one holds both. */
const newerNames: Readonly<Record<string, string>> = {
  tweet: "tweets",
  "twitter-article": "article",
  "birdwatch-note": "community-note",
};

const ofMonth = /(?:^|\/)data\/js\/tweets\/\d{4}_\d{2}\.js$/;
const ofName = /(?:^|\/)([a-z_-]{1,60}?)(?:-part\d{1,4})?\.js$/;

/** What this path is to the reader; undefined for everything that stays shut. */
export function xMember(path: string): XMember | undefined {
  if (/(?:^|\/)(?:assets|node_modules)\//.test(path)) return undefined;
  if (ofMonth.test(path)) return { ...live("posts"), stem: "months" };
  if (/(?:^|\/)tweets\.csv$/.test(path)) return { ...live("table"), stem: "table" };

  const stem = ofName.exec(path)?.[1] ?? "";
  const found = Object.hasOwn(known, stem) ? known[stem] : undefined;
  return found && { ...found, stem };
}

/** Whether the paths are those of an X export: its posts, or what nobody else's export is called. */
export const looksLikeX = (paths: readonly string[]): boolean =>
  paths.some((path) => {
    const member = xMember(path);
    if (member?.role === "posts" || member?.role === "table" || member?.role === "notes") return true;
    return /(?:^|\/)(?:data\/manifest\.js|Your archive\.html|data\/(?:deleted_)?tweets?_media\/[^/]+)$/.test(
      path,
    );
  });

/** What files of this stem were called later; undefined when they never changed their name. */
export const newerName = (stem: string): string | undefined =>
  Object.hasOwn(newerNames, stem) ? newerNames[stem] : undefined;
