import { defineAccountCheck } from "../define-account-check.ts";

export default defineAccountCheck({
  id: "far-reaching-findings",
  title: "Something to look at in a post that went far",
  category: "unprofessional",
  severity: "info",
  action: "review",
  clauses: ["BAD-STD-1", "BAD-CONF-4"],
  advice:
    "A post that many people liked or shared is the one most likely to be found, and copies of it may stay. Consider beginning with these: they stand high in the list of posts.",
  examples: {
    flagged: [
      {
        posts: [
          {
            date: "2019-01-01",
            text: "Told a 33 year old teacher from Hexham in clinic today that her melanoma has spread. Her husband works in the bakery opposite.",
            likes: 40_000,
          },
        ],
      },
      {
        posts: [
          { date: "2020-01-01", text: "Use code RUTH15 for 15% off @BareSkinCo", likes: 200, reposts: 600 },
          { date: "2021-01-01", text: "Lovely walk", likes: 20 },
        ],
      },
    ],
    clear: [
      {
        posts: [{ date: "2011-01-01", text: "Use code RUTH15 for 15% off @BareSkinCo", likes: 0 }],
      },
      { posts: [{ date: "2019-01-01", text: "We got the dog down from the roof", likes: 90_000 }] },
      { posts: [{ date: "2019-01-01", text: "Bloody hell, what a final", likes: 5000 }] },
    ],
  },
  find: ({ clues }) => {
    const far = clues.filter(({ kind }) => kind === "reach");
    const [first] = far.toSorted((a, b) => Number(b.value) - Number(a.value));
    if (!first) return [];
    const posts = far.length === 1 ? "One post" : `${far.length.toLocaleString("en-GB")} posts`;
    const year = first.date === undefined ? "" : ` from ${first.date.slice(0, 4)}`;
    return [
      {
        kind: "account",
        reason: `${posts} with something to look at went far beyond your followers, the furthest${year} with about ${Number(first.value).toLocaleString("en-GB")} likes and shares; consider beginning there.`,
      },
    ];
  },
});
