import { expect, test } from "vitest";
import { Problem } from "@hindsight/core/problem";
import { chooseReaders } from "./index.ts";

const chosen = (...paths: string[]): string[] => chooseReaders(paths).map(({ platform }) => platform);

function refused(...paths: string[]): string {
  try {
    return chosen(...paths).join();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code}: ${error.details.saw ?? ""}`;
  }
}

test.each([
  ["data/tweets.js"],
  ["tweets.js"],
  ["tweet.js"],
  ["my export/data/tweets-part1.js"],
  ["twitter-2019-04-01/tweet.js"],
  ["data/js/tweets/2013_01.js"],
  ["archive/tweets.csv"],
  ["data/manifest.js"],
  ["data/tweets_media/1-a.jpg"],
  ["Your archive.html"],
])("%s is an export of X", (path) => {
  expect(chosen(path)).toEqual(["x"]);
});

test("two exports given together are both read", () => {
  expect(chosen("data/tweets.js", "your_instagram_activity/content/posts_1.json")).toEqual([
    "x",
    "instagram",
  ]);
});

test.each([
  ["google-takeout: Google Takeout", "Takeout/YouTube and YouTube Music/comments/comments.csv"],
  [
    "other-platform: Facebook",
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
  ],
  ["other-platform: Facebook", "posts/your_posts_1.json"],
  ["other-platform: LinkedIn", "Shares.csv"],
  ["other-platform: LinkedIn", "Comments.csv"],
  ["other-platform: TikTok", "user_data_tiktok.json"],
  ["other-platform: WhatsApp", "_chat.txt"],
  ["other-platform: WhatsApp", "WhatsApp Chat with Ruth.txt"],
  ["other-platform: Mastodon", "outbox.json"],
  ["other-platform: Reddit", "comments.csv"],
  ["other-platform: Reddit", "comment_headers.csv"],
  ["other-platform: Bluesky", "repo.car"],
  ["other-platform: YouTube", "YouTube and YouTube Music/comments/comments.csv"],
  ["not-an-export: a collection of pictures", "holiday/IMG_1.JPG"],
  ["not-an-export: documents", "cv.docx"],
  ["not-an-export: a web page that was saved", "page.html"],
  ["not-an-export: a zip inside a zip: unpack it once, then give what is in it", "twitter.zip"],
  ["not-an-export: files of different kinds", "LICENSE"],
  ["not-an-export: a program or its source", "assets/js/tweets.js"],
  ["not-an-export: a program or its source", "data/direct-messages.js"],
])("%s", (words, path) => {
  expect(refused(path)).toBe(words);
});

test("nothing at all is an empty folder", () => {
  expect(refused()).toBe("not-an-export: an empty folder");
});
