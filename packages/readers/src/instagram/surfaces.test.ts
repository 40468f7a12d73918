import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

const photo = {
  uri: "media/posts/202404/day.jpg",
  creation_timestamp: 1713394237,
  title: "Sunny day on the ward",
};

describe("the surfaces of Instagram", () => {
  it("knows every surface by its file, in wrappers and in bare lists", async () => {
    const single = (title: string) => [{ media: [{ ...photo, title }] }];
    const { posts } = await readAll(
      archiveOf({
        "content/stories.json": { ig_stories: [{ ...photo, title: "story" }] },
        "content/reels.json": { ig_reels_media: single("reel") },
        "content/igtv_videos.json": single("igtv"),
        "content/archived_posts.json": { ig_archived_post_media: single("archived") },
        "content/recently_deleted_content.json": { ig_recently_deleted_media: single("deleted") },
        "content/other_content.json": {
          media: [
            { ...photo, title: "other 1", creation_timestamp: 1713394000 },
            { ...photo, title: "other 2" },
          ],
        },
        "content/profile_photos.json": {
          ig_profile_picture: [
            { ...photo, title: "me" },
            { ...photo, title: "" },
          ],
        },
        "content/posts_12.json": single("post"),
        "content/no-data.txt": "nothing",
      }),
    );
    expect(posts.map(({ text, kind, status, surface }) => [text, kind, status, surface])).toEqual([
      ["story", "story", "live", undefined],
      ["reel", "caption", "live", "Reels"],
      ["igtv", "caption", "live", "IGTV"],
      ["archived", "caption", "archived", undefined],
      ["deleted", "caption", "deleted", undefined],
      ["other 1", "caption", "live", undefined],
      ["other 2", "caption", "live", undefined],
      ["me", "caption", "live", "Profile photo"],
      ["post", "caption", "live", undefined],
    ]);
  });

  it("reads Threads posts without a picture, and tells replies where the export does", async () => {
    const threads = [
      { media: [{ uri: "", creation_timestamp: 1700000000, title: "A thought @nhs.derm. mail a@b.org" }] },
      { media: [{ uri: "", title: "Agreed https://example.org/a.", text_app_post: { is_reply: true } }] },
      { title: "Root words", creation_timestamp: 1700000060, media: [] },
    ];
    const { posts } = await readAll(
      archiveOf({ "threads/threads_and_replies.json": { text_post_app_text_posts: threads } }),
    );
    expect(posts).toMatchObject([
      { kind: "post", surface: "Threads", mentions: ["nhs.derm"], media: [], date: "2023-11-14T22:13:20Z" },
      {
        kind: "reply",
        text: "Agreed https://example.org/a.",
        links: ["https://example.org/a"],
        dateIsExact: false,
      },
      { kind: "post", text: "Root words", date: "2023-11-14T22:14:20Z" },
    ]);
  });
});
