import type { Clue, ClueKind } from "@hindsight/core/clue";
import { children } from "../reading/people/person-words.ts";
import { rareConditions, rareEvents } from "../reading/mosaic/rare-conditions.ts";

/** What a post is to the mosaic. `person` tells of somebody in care; `bare` says nothing but holds a thread together. */
export type PostRole = "person" | "aside" | "farewell" | "whereabouts" | "bio" | "bare";

/** A post as its clues describe it. */
export interface PersonPost {
  readonly id: string;
  /** Milliseconds since 1970; NaN when undated. */
  readonly at: number;
  readonly role: PostRole;
  /** How closely the post describes a patient by the checks of single posts; 0 when they see none. */
  readonly alone: number;
  /** How it goes on about somebody: `update` says so, `ours` calls them by a rare thing, `called` by an event, `known` speaks as of somebody known. */
  readonly goesOn: "update" | "ours" | "called" | "known" | undefined;
  /** What they are called by, when the post goes on about them: "snake bite". */
  readonly label: string | undefined;
  readonly sex: string | undefined;
  readonly age: number | undefined;
  readonly isChild: boolean | undefined;
  /** Called by a word for the young: a child, a lad, a teenager. */
  readonly isYoung: boolean;
  /** An aside about somebody's parents. */
  readonly isOfParents: boolean;
  /** Rare illnesses and events, by their keys. */
  readonly rare: readonly string[];
  readonly details: readonly Clue[];
  readonly parent: string | undefined;
}

const ways = ["update", "ours", "called", "known"] as const;

/** Kinds of clue that describe somebody; each counts once. */
const describing = new Set<ClueKind>([
  "name",
  "age",
  "sex",
  "place",
  "time",
  "condition",
  "event",
  "occupation",
  "relation",
  "outcome",
  "quotation",
  "feature",
]);
const rareKeys = new Set([...rareConditions, ...rareEvents].map(([key = ""]) => key));
const childWords = new Set(children);
const adultWords = new Set(
  "lady woman gent gentleman chap bloke fella man granny pensioner widow widower old boy couple farmer nonagenarian".split(
    " ",
  ),
);
const eitherAge = new Set("lad lass teen teenager".split(" "));

/** Puts the clues of a history together by post, oldest first; undated ones last. Only posts the mosaic can use. */
export function personPosts(clues: readonly Clue[]): readonly PersonPost[] {
  const byPost = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (roleOf(clue.kind) === undefined && !describing.has(clue.kind) && clue.kind !== "update") continue;
    const known = byPost.get(clue.postId);
    if (known) known.push(clue);
    else byPost.set(clue.postId, [clue]);
  }
  return [...byPost].map(([id, own]) => personPost(id, own)).toSorted((a, b) => order(a) - order(b));
}

const order = ({ at }: PersonPost): number => (Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at);

const roles: Readonly<Partial<Record<ClueKind, PostRole>>> = {
  subject: "person",
  aside: "aside",
  farewell: "farewell",
  workplace: "bio",
  whereabouts: "whereabouts",
  thread: "bare",
};
const roleOf = (kind: ClueKind): PostRole | undefined => roles[kind];

function personPost(id: string, clues: readonly Clue[]): PersonPost {
  const valueOf = (kind: ClueKind) => clues.find((clue) => clue.kind === kind)?.value;
  const own = clues.map(({ kind }) => roleOf(kind)).filter((role) => role !== undefined);
  const role = (["person", "aside", "farewell", "bio", "whereabouts"] as const).find((each) =>
    own.includes(each),
  );
  const [how, ...label] = valueOf("update")?.split(" ") ?? [];
  const ages = clues.filter(({ kind, value }) => kind === "age" && /^\d{1,3}$/.test(value));
  const subject = valueOf("subject") ?? "";
  const age = ages.length === 1 ? Number(ages[0]?.value) : undefined;
  return {
    id,
    at: Date.parse(clues[0]?.date ?? ""),
    role: role ?? "bare",
    alone: aloneOf(clues.find(({ kind }) => kind === "subject")),
    goesOn: ways.find((way) => way === how),
    label: label.length > 0 ? label.join(" ") : undefined,
    sex: valueOf("sex"),
    age,
    isChild: childOf(subject, age),
    isYoung: childOf(subject, age) === true || eitherAge.has(subject),
    isOfParents: valueOf("aside") === "parents",
    rare: clues
      .filter(({ kind, value }) => isRareKind(kind) && rareKeys.has(value))
      .map(({ value }) => value),
    details: clues.filter(({ kind }) => describing.has(kind)),
    parent: clues[0]?.threadId,
  };
}

const aloneOf = (subject: Clue | undefined): number => (subject ? (subject.weight ?? 1) : 0);
const isRareKind = (kind: ClueKind): boolean => kind === "condition" || kind === "event";

function childOf(word: string, age: number | undefined): boolean | undefined {
  if (age !== undefined) return age < 18;
  if (eitherAge.has(word)) return undefined;
  if (childWords.has(word)) return true;
  return adultWords.has(word) ? false : undefined;
}

/** Whether two posts may be about the same person: nothing known of the one contradicts the other. */
export function mayBeOne(a: PersonPost, b: PersonPost): boolean {
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return false;
  if (a.age !== undefined && b.age !== undefined && Math.abs(a.age - b.age) > 1) return false;
  return a.isChild === undefined || b.isChild === undefined || a.isChild === b.isChild;
}
