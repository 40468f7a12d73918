import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

describe("the flat tree of 2018 to 2020", () => {
  it("reads pictures, stories, comments and the profile, never pictures from messages", async () => {
    const { posts, unreadable, accounts } = await readAll(
      archiveOf({
        "me_part_1/media.json": {
          photos: [
            {
              caption: "Beach",
              taken_at: "2018-03-04T12:33:02+00:00",
              path: "photos/201803/a.jpg",
              location: "Whitby",
            },
          ],
          stories: [{ caption: "", taken_at: "2018-03-05T12:33:02", path: "stories/201803/b.mp4" }],
          profile: [{ taken_at: "2018-03-05T12:33:02", path: "profile/c.jpg" }],
          direct: [{ caption: "private", taken_at: "2018-03-05T12:33:02", path: "direct/d.jpg" }],
          videos: [{ path: 12 }],
        },
        "me_part_1/comments.json": { media_comments: [["2019-01-01T10:00:00", "Nice", "friend"], ["bad"]] },
        "me_part_1/profile.json": { username: "me", name: "Me", biography: "Hello", email: "me@example.org" },
        "me_part_1/photos/201803/a.jpg": "bytes",
      }),
    );
    expect(posts).toMatchObject([
      { kind: "bio", text: "Hello" },
      {
        kind: "caption",
        text: "Beach",
        date: "2018-03-04T12:33:02Z",
        dateIsExact: true,
        place: { name: "Whitby" },
      },
      { kind: "story", text: "", date: "2018-03-05T12:33:02Z", dateIsExact: false },
      { kind: "comment", text: "Nice", replyTo: { handle: "friend" } },
    ]);
    expect(posts[1]?.media[0]?.isInArchive).toBe(true);
    expect(unreadable.map(({ index }) => index)).toEqual([1, 1]);
    expect(accounts[0]?.handle).toBe("me");
    expect(JSON.stringify(posts)).not.toMatch(/private|example\.org/);
  });
});
