import { judge } from "@hindsight/checks";
import type { Clue, ClueKind } from "@hindsight/core/clue";
import { Author, unknownAuthor } from "@hindsight/core/author";
import type { Post } from "@hindsight/core/post";
import { expect, test } from "vitest";
import { postOf } from "./contracts/samples.ts";
import { inventedText } from "./invented/tweets.ts";

const hour = 3_600_000;
const dated = (n: number, text: string, rest: Partial<Post> = {}): Post =>
  postOf(`x:${n}`, text, { date: new Date(Date.UTC(2012, 0, 1) + n * 12 * hour).toISOString(), ...rest });
const bio = postOf("x:bio", "Dr Ana Lund, dermatology registrar, St Osyth’s, Eastmere", { kind: "bio" });

function concludeOn(posts: readonly Post[], author: Author = unknownAuthor) {
  const clues = posts.flatMap((post) => {
    const judgement = judge.judge(post, author);
    return judgement.kind === "judged" ? judgement.clues : [];
  });
  return judge.conclude({
    clues,
    author,
    accounts: [{ platform: "x", formerHandles: [], displayName: "Ana Lund" }],
  });
}

/** What a clinician who takes care writes, week after week; some of it about patients in ways that single nobody out. */
const careful = [
  "Working in Wetherdale all week, send biscuits",
  "Patients often ask whether sunscreen expires. Check the jar on the label",
  "A lady in clinic told me I have cold hands. She is right",
  "Two full clinics, one biscuit, zero sandwiches",
  "Teaching on epidermolysis bullosa this afternoon, good questions from the students",
  "Update on the rota: we are two short in June",
  "Our lad scored twice for the under nines",
  "Patient brought me a marrow. A marrow!",
  "A man with psoriasis thanked me today, which never gets old",
  "Reading about xeroderma pigmentosum for the exam",
  "Lost a patient tonight. Be kind to each other",
  "My mum is home from hospital and cross about the food",
  "Snake bite first aid: keep still, ring 999, no tourniquet",
  "Loving my @HaloSunSPF on the hills",
  "Funeral of a colleague today. The church was full",
  "Their parents are both doctors, so no wonder the twins revise",
  "News of our new registrar: she starts in August",
  "Boy with eczema in clinic, drew me a dinosaur",
];

test("5,000 innocent posts of a careful clinician raise no set and mark no post", () => {
  const posts = Array.from({ length: 5000 }, (_, n) => {
    const text =
      n % 2 === 0 ? (careful[(n / 2) % careful.length] ?? "") : inventedText(n % 40 === 0 ? n + 1 : n);
    return dated(n, text);
  });
  const { sets, onPosts } = concludeOn([bio, ...posts]);
  expect(sets).toEqual([]);
  expect(onPosts).toEqual([]);
});

test("names the fewest posts whose removal leaves nobody singled out", () => {
  const posts = [
    bio,
    dated(
      0,
      "A hundred people in the whole UK have xeroderma pigmentosum and we have one of them on our books",
    ),
    dated(20, "Small world: our XP boy’s dad drives the night bus past the hospital"),
    dated(40, "Update on our lad: he went to his prom after dark, whole department in bits"),
    dated(41, "Reading for the exam: xeroderma pigmentosum was first described by Hebra and Kaposi"),
  ];
  const [set] = concludeOn(posts).sets;
  expect(set?.posts).toEqual(["x:bio", "x:0", "x:20", "x:40"]);
  expect(set?.breakBy).not.toContain("x:bio");
  expect(set?.reason).toContain("xeroderma pigmentosum");

  const kept = posts.filter(({ id }) => !set?.breakBy.includes(id));
  expect(concludeOn(kept).sets).toEqual([]);
  for (const id of set?.breakBy ?? []) {
    const onePutBack = posts.filter((post) => post.id === id || kept.includes(post));
    if ((set?.breakBy.length ?? 0) > 1) expect(concludeOn(onePutBack).sets).toHaveLength(1);
  }
});

test("follows a story down a thread past posts that say nothing", () => {
  const handle = "ana";
  const next = (id: string) => ({ handle, kind: "reply", replyTo: { handle, postId: id } }) as const;
  const told = [
    dated(1, "Teenager with an adder bite in resus tonight", { handle }),
    dated(2, "Anyway. Tea.", next("x:1")),
    dated(20, "Parents are both teachers at the school in Low Fell, small world", next("x:2")),
  ];
  expect(concludeOn(told).sets.map((set) => set.posts)).toEqual([["x:1", "x:20"]]);
  expect(concludeOn(told.map((post) => ({ ...post, replyTo: undefined }))).sets).toEqual([]);
});

test("counts where the author was working, unless it was long before or after", () => {
  const story = [
    dated(10, "Man in resus who came off a zip wire"),
    dated(14, "News of our zip wire man: he asked for his phone"),
  ];
  const near = concludeOn([dated(8, "On nights in Wetherdale this week"), ...story]).sets;
  expect(near.map((set) => set.posts)).toEqual([["x:8", "x:10", "x:14"]]);
  expect(near[0]?.breakBy).not.toContain("x:8");
  expect(
    concludeOn([...story, dated(400, "On nights in Wetherdale this week")]).sets[0]?.posts ?? [],
  ).not.toContain("x:400");
});

test("concludes over 100,000 clues in two seconds", () => {
  const kinds: readonly ClueKind[] = [
    "subject",
    "update",
    "condition",
    "event",
    "sex",
    "place",
    "outcome",
    "brand",
    "label",
    "aside",
  ];
  const clues = Array.from({ length: 100_000 }, (_, n): Clue => {
    const post = Math.floor(n / 5);
    const kind = kinds[(n * 7 + post) % kinds.length] ?? "place";
    const value = kind === "update" ? "update" : kind === "condition" ? "netherton syndrome" : `v${n % 50}`;
    return {
      postId: `x:${post}`,
      date: new Date(Date.UTC(2012, 0, 1) + post * hour).toISOString(),
      kind,
      value,
    };
  });
  // Processor time, so that a busy machine does not fail it.
  const start = process.cpuUsage();
  const { sets } = judge.conclude({ clues, author: unknownAuthor, accounts: [] });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  expect(Math.max(0, ...sets.map(({ posts }) => posts.length))).toBeLessThanOrEqual(42);
});

test("a thread that says it answers itself ends", () => {
  const loop = { handle: "ana", kind: "reply", replyTo: { handle: "ana", postId: "x:1" } } as const;
  expect(() => concludeOn([dated(1, "Lady in resus with an adder bite", loop)])).not.toThrow();
});

test("a repost of something is found one level lower than the thing itself", () => {
  const author = Author.parse({ profession: "doctor" });
  const text = "RT @vaxhoax: MMR causes autism and they are hiding it";
  const severities = (["post", "repost"] as const).map((kind) => {
    const judgement = judge.judge(postOf("x:1", text.replace(/^RT \S+ /, ""), { kind }), author);
    return judgement.kind === "judged"
      ? judgement.findings.find(({ check }) => check === "false-health-claim")?.severity
      : undefined;
  });
  expect(severities).toEqual(["high", "medium"]);
});
