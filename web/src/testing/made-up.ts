import type { Finding } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Post } from "@hindsight/core/post";

/** A made-up finding; its check is one that the rules know. */
export const findingOf = (changes: Partial<Finding> = {}): Finding => ({
  check: "made-up-check",
  category: "confidentiality",
  severity: "high",
  confidence: 0.9,
  spans: [],
  reason: "This may let somebody be recognised.",
  clauses: ["BAD-CONF-1"],
  action: "delete",
  ...changes,
});

/** A made-up flagged post on X. */
export const flaggedOf = (
  id: string,
  post: Partial<Post> = {},
  ...findings: readonly Partial<Finding>[]
): FlaggedPost => ({
  post: {
    id: `x:${id}`,
    platform: "x",
    kind: "post",
    text: `The words of post ${id}`,
    date: "2019-03-03T05:06:07.000Z",
    dateIsExact: true,
    url: `https://x.com/robin/status/${id}`,
    status: "live",
    links: [],
    mentions: [],
    isComplete: true,
    media: [],
    ...post,
  },
  findings: findings.length > 0 ? findings.map(findingOf) : [findingOf()],
});

/** A made-up X export, by path; one of its posts tells a patient's name and number. */
export function madeUpExport(): Readonly<Record<string, string>> {
  const tweet = (id: string, created_at: string, full_text: string) => ({
    tweet: { id_str: id, id, created_at, full_text, favorite_count: "0", retweet_count: "0", lang: "en" },
  });
  const tweets = [
    tweet(
      "1101000000000000001",
      "Fri Mar 01 10:00:00 +0000 2019",
      "Lovely walk along the river with the dog today.",
    ),
    tweet(
      "1101000000000000002",
      "Fri Mar 01 18:00:00 +0000 2019",
      "Saw Mrs Edith Arkwright in clinic today, 84, from Hexham, NHS number 943 476 5919, melanoma on her left ear.",
    ),
  ];
  const account = [{ account: { username: "robin", accountDisplayName: "Robin" } }];
  return {
    "export/data/account.js": `window.YTD.account.part0 = ${JSON.stringify(account)}`,
    "export/data/tweets.js": `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
    "export/data/direct-messages.js": `window.YTD.direct_messages.part0 = [{"secret":"never to be read"}]`,
  };
}
