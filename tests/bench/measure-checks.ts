import { checks, judge } from "@hindsight/checks";
import { read } from "@hindsight/checks/reading/reading";
import { unknownAuthor } from "@hindsight/core/author";
import { postOf } from "../contracts/samples.ts";
import { inventedText } from "../invented/tweets.ts";

/** Speed of all checks on one core, of reading words alone in the same run, and which checks take longest. */
export function measureChecks(count: number) {
  const posts = Array.from({ length: count }, (_, n) => postOf(`x:${n}`, inventedText(n)));
  const time = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const perSecond = (milliseconds: number) => Math.round((count * 1000) / milliseconds);
  const judgeAll = () => {
    for (const post of posts) judge.judge(post, unknownAuthor);
  };
  let wordCount = 0;
  const readAll = () => {
    for (const post of posts) wordCount += read(post, unknownAuthor).words.length;
  };

  judgeAll();
  const all = time(judgeAll);
  const words = time(readAll);

  const readings = posts.slice(0, 5000).map((post) => read(post, unknownAuthor));
  const slowest = checks
    .map((check) => ({
      id: check.id,
      microseconds:
        (time(() => {
          for (const reading of readings) check.find(reading, unknownAuthor);
        }) *
          1000) /
        readings.length,
    }))
    .toSorted((a, b) => b.microseconds - a.microseconds)
    .slice(0, 5);
  return { postsPerSecond: perSecond(all), wordsPerSecond: perSecond(words), wordCount, slowest };
}
