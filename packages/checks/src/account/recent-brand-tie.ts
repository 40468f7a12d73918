import { defineAccountCheck } from "../define-account-check.ts";
import { lateMentions, type LateMention } from "../mosaic/brand-ledger.ts";

const dealings: Readonly<Record<LateMention["dealing"], string>> = {
  label: "a post labelled as an ad",
  gift: "a post about a gift",
  code: "a post with a code",
  tie: "a post about working with them",
};

export default defineAccountCheck({
  id: "recent-brand-tie",
  title: "A brand you had dealings with, later without a label",
  category: "promotion",
  severity: "medium",
  action: "label",
  clauses: ["CMA-PAST", "BAD-PROM-3", "CMA-ENDORSE"],
  advice:
    "Readers should still be told of a relationship for about a year after it ends. Consider adding “Ad” at the start, or deleting the post.",
  examples: {
    flagged: [
      {
        posts: [
          ["2023-01-20", "AD | launch morning with @GlowLabUK"],
          ["2023-06-11", "Still obsessed with @GlowLabUK"],
        ],
      },
      {
        posts: [
          ["2022-05-02", "Gifted by @LumenSkin, what a box"],
          ["2022-08-19", "My everyday serum is @LumenSkin"],
        ],
      },
      {
        posts: [
          ["2021-03-03", "Proud ambassador for @DermaVita"],
          ["2021-10-30", "Collagen time with @DermaVita"],
        ],
      },
      {
        posts: [
          ["2022-03-09", "#ad Trying the tinted fluid from @quartersun"],
          ["2022-08-21", "Heatwave routine: coffee, dog, @quartersun. Still obsessed"],
        ],
      },
      {
        posts: [
          ["2020-05-01", "Use code RUTH15 for 15% off @BareSkinCo"],
          ["2020-09-01", "Packed for the hills: my @BareSkinCo balm and two flapjacks"],
        ],
      },
      {
        posts: [
          ["2021-04-20", "Loving my @HaloSunSPF up here"],
          ["2021-05-10", "AD | So happy to be working with @HaloSunSPF"],
        ],
      },
    ],
    clear: [
      {
        posts: [
          ["2019-01-10", "AD with @GlowLabUK"],
          ["2024-06-10", "My gran loves @GlowLabUK"],
        ],
      },
      {
        posts: [
          ["2020-01-10", "AD with @GlowLabUK"],
          ["2020-06-10", "I have ended my contract with @GlowLabUK; no payment since May"],
          ["2020-09-10", "Still using my @GlowLabUK toner"],
        ],
      },
      {
        posts: [
          ["2022-01-10", "AD with @RunCo"],
          ["2022-02-10", "My patient walks 5k in @RunCo shoes"],
        ],
      },
      {
        posts: [
          ["2022-01-10", "AD | new toner from @GlowLabUK"],
          ["2022-02-10", "AD | and the cleanser from @GlowLabUK"],
        ],
      },
      { posts: [["2022-02-10", "Still obsessed with @GlowLabUK"]] },
      {
        posts: [
          ["2022-01-10", "AD | new toner from @GlowLabUK"],
          ["2022-02-10", "Still obsessed with @HaloSunSPF"],
        ],
      },
      {
        author: { profession: "plumber" },
        posts: [
          ["2023-01-20", "AD | launch morning with @GlowLabUK"],
          ["2023-06-11", "Still obsessed with @GlowLabUK"],
        ],
      },
      {
        posts: [
          ["2023-01-20", "AD | launch morning with @GlowLabUK"],
          ["2023-06-11", "@GlowLabUK I do not recommend this to anybody, it stung"],
        ],
      },
    ],
  },
  find: ({ clues }) =>
    lateMentions(clues).map((mention) => ({
      kind: "post",
      postId: mention.postId,
      confidence: mention.order === "after" ? 0.6 : 0.4,
      ...(mention.order === "before" && { severity: "low" as const }),
      reason: reasonOf(mention),
    })),
});

const reasonOf = ({ dealing, dealingOn, order }: LateMention): string =>
  order === "after"
    ? `This speaks well of a brand without a label, and ${dealings[dealing]} on ${dealingOn} may show that you had dealings with it within the year before.`
    : `This speaks well of a brand without a label, and ${dealings[dealing]} soon after, on ${dealingOn}, may make readers ask whether the relationship had begun.`;
