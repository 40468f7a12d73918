/** Ordinary posts, and every so often one that a check should see; `%` is a running number. */
const ordinary = [
  "Long walk along the canal this morning, heron number % of the year",
  "Anyone else watching the match tonight? Can't believe that was given offside",
  "New trainers, same knees. Parkrun number % done",
  "Teaching the final years about eczema today, they asked better questions than I did in %",
  "Coffee machine on the second floor is broken again, day %",
  "Reading the new guideline on sun protection. Wear a hat, everybody",
  "Made sourdough number % and it did not rise. Again.",
  "The trains are on strike on Thursday and I support them, but I will be cycling % miles",
  "Happy birthday to the best sister anyone could have! %",
  "Patients often ask whether sunscreen expires. Yes: look for the little jar on the label",
  "Off to the lakes for a week, no laptop, no phone, % books",
  "That was a very good talk on photodermatology at the annual meeting, slide % was a gem",
];
const risky = [
  "Today a 34-year-old farmer from up the valley lost his arm in a baler. He asked me if he could still milk the cows %",
  "Use code DRGLOW% for 10% off at checkout, honestly the best serum",
  "Still hungover on the ward round, nobody noticed, day %",
];

/** Milliseconds between X's epoch and the Unix one. */
const snowflakeEpoch = 1_288_834_974_657n;
const firstPostAt = Date.UTC(2012, 0, 1);
const hourly = 3_600_000;

/** Every how many posts a risky one comes. */
const riskyEvery = 40;

/** The text of the n-th invented post. */
export const inventedText = (n: number): string => {
  const list = n % riskyEvery === 0 ? risky : ordinary;
  return (list[n % list.length] ?? "").replace("%", String(n));
};

/** The n-th invented post as X writes it into `tweets.js`; about 1.5 kB, as real ones have. */
export function inventedTweet(n: number): object {
  const at = firstPostAt + n * hourly;
  const id = String((BigInt(at) - snowflakeEpoch) << 22n);
  const text = inventedText(n);
  return {
    tweet: {
      edit_info: {
        initial: {
          editTweetIds: [id],
          editableUntil: new Date(at + hourly).toISOString(),
          editsRemaining: "5",
          isEditEligible: true,
        },
      },
      retweeted: false,
      source: '<a href="https://mobile.example/app" rel="nofollow">Web App</a>',
      entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
      display_text_range: ["0", String(text.length)],
      favorite_count: String(n % 17),
      id_str: id,
      truncated: false,
      retweet_count: "0",
      id,
      created_at: createdAt(at),
      favorited: false,
      full_text: text,
      lang: "en",
    },
  };
}

/** "Wed Oct 10 20:19:24 +0000 2018". */
function createdAt(at: number): string {
  const [, day, date, month, year, time] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}
