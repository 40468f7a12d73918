import { describe, expect, it } from "vitest";
import { readAll, sampleArchive } from "./test-archive.ts";

const [html, json2022, json2024] = ["instagram-html-2023", "instagram-json-2022", "instagram-json-2024"].map(
  sampleArchive,
);

describe.skipIf(!html || !json2022 || !json2024)(
  "the Instagram samples (skipped when ../shared/samples is absent)",
  () => {
    it("reads every record of the web pages of 2023", async () => {
      const { ofFile, unreadable, posts } = await readAll(html!);
      expect(unreadable).toEqual([]);
      expect(ofFile("posts_1.html")).toHaveLength(52);
      expect(ofFile("posts_1.html").filter(({ text }) => text !== "")).toHaveLength(37);
      expect(ofFile("stories.html")).toHaveLength(46);
      expect(ofFile("stories.html").filter(({ text }) => text !== "")).toHaveLength(40);
      expect(ofFile("archived_posts.html").map(({ status }) => status)).toEqual(Array(12).fill("archived"));
      expect(ofFile("recently_deleted_content.html").map(({ status }) => status)).toEqual(
        Array(3).fill("deleted"),
      );
      expect(ofFile("comments_1.html").length + ofFile("reels_comments.html").length).toBe(13);
      expect(posts.filter(({ date }) => date === undefined)).toEqual([]);
    });

    it("dates the pages in UTC-8 and keeps lines, handles and owners", async () => {
      const { ofFile } = await readAll(html!);
      const [first] = ofFile("posts_1.html");
      expect(first).toMatchObject({
        date: "2023-09-27T10:33:00Z",
        dateIsExact: false,
        mentions: ["sy._.09101944"],
      });
      expect(ofFile("archived_posts.html")[0]?.text.split("\n")).toHaveLength(2);
      expect(ofFile("post_comments_1.html")[1]?.replyTo).toEqual({ handle: "ptaam_" });
      expect(ofFile("post_comments_1.html")[0]?.replyTo).toBeUndefined();
    });

    it("reads every record of the JSON of 2022", async () => {
      const { posts, unreadable, notes } = await readAll(json2022!);
      expect(unreadable).toEqual([]);
      expect(posts).toHaveLength(200);
      expect(posts.filter(({ media }) => media.length > 1).length).toBe(27);
      expect(posts.reduce((sum, { media }) => sum + media.length, 0)).toBe(276);
      expect(posts.filter(({ place }) => place?.latitude !== undefined)).toHaveLength(13);
      expect(posts.filter(({ dateIsExact }) => !dateIsExact)).toEqual([]);
      expect(posts[0]).toMatchObject({ date: "2015-02-18T02:04:48Z", kind: "caption", status: "live" });
      expect(posts.filter(({ text }) => /[\u0080-\u009f]/.test(text))).toEqual([]);
      expect(notes).toHaveLength(3);
    });

    it("reads every record of the JSON of 2024", async () => {
      const { posts, ofFile, unreadable, accounts } = await readAll(json2024!);
      expect(unreadable).toEqual([]);
      expect(ofFile("posts_1.json")).toHaveLength(4);
      expect(ofFile("stories.json").map(({ kind }) => kind)).toEqual(Array(5).fill("story"));
      expect(ofFile("post_comments_1.json").map(({ replyTo }) => replyTo?.handle)).toEqual([
        "imisopalwwns",
        "fma_lwmntltdc",
        "urlaoul324",
      ]);
      expect(ofFile("stories.json")[1]?.text).toMatch(/ 🚪$/u);
      expect(ofFile("profile_photos.json")).toEqual([]);
      expect(accounts).toEqual([
        { platform: "instagram", handle: "OTPVECVD", displayName: "OTPVECVD", formerHandles: [] },
      ]);
      expect(posts.filter(({ kind }) => kind === "bio")).toHaveLength(1);
      expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    });
  },
);
