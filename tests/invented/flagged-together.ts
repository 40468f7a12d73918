import { inventedTweet } from "./tweets.ts";

const at = (date: string): string => `${date} 10:00:00 +0000 2021`;
const tweet = (id: number, day: string, full_text: string, picture?: string): object => ({
  tweet: {
    id_str: String(id),
    full_text,
    created_at: at(day),
    ...(picture !== undefined && {
      extended_entities: {
        media: [{ type: "photo", media_url_https: `https://pbs.example/media/${picture}.jpg` }],
      },
    }),
  },
});

/** Of these the first and the fifth are flagged only because of others: by where the author was, by an ad three months before. */
const tweets = [
  tweet(1, "Sun May 02", "On nights in Wetherdale this week", "ward"),
  tweet(2, "Mon May 03", "Man in resus who came off a zip wire"),
  tweet(3, "Wed May 05", "News of our zip wire man: he asked for his phone"),
  tweet(4, "Tue Jun 01", "AD | new toner from @GlowLabUK"),
  tweet(5, "Wed Sep 01", "Still using my @GlowLabUK toner after nights", "toner"),
  tweet(6, "Fri Oct 01", "Long walk along the canal this morning", "heron"),
];

/** Where the pictures lie: of the two posts that are flagged only together with others, and of one that is not flagged at all. */
export const pictures = {
  together: ["data/tweets_media/1-ward.jpg", "data/tweets_media/5-toner.jpg"],
  unflagged: "data/tweets_media/6-heron.jpg",
} as const;

/** The first bytes of a JPEG, and enough to tell one picture from another. */
export const pictureOf = (path: string): Buffer =>
  Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), Buffer.from(path)]);

/** The members of an X export of these posts, after so many others. */
export function flaggedTogether(others = 0): ReadonlyMap<string, Buffer> {
  const before = Array.from({ length: others }, (_, n) => inventedTweet(n));
  const paths = [...pictures.together, pictures.unflagged];
  return new Map([
    ["data/tweets.js", Buffer.from(`window.YTD.tweets.part0 = ${JSON.stringify([...before, ...tweets])}`)],
    ...paths.map((path) => [path, pictureOf(path)] as const),
  ]);
}
