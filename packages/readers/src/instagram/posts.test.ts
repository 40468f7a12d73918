import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

/** Writes text as Meta does: every UTF-8 byte as one character. */
const asMeta = (text: string) => Buffer.from(text, "utf8").toString("latin1");

const photo = {
  uri: "media/posts/202404/day.jpg",
  creation_timestamp: 1713394237,
  title: "Sunny day on the ward",
};

describe("posts as JSON", () => {
  it("takes the caption of one picture from the picture and that of a carousel from beside it", async () => {
    const carousel = {
      title: "Two of many",
      creation_timestamp: 1713394000,
      media: [
        { ...photo, title: "" },
        { uri: "media/posts/202404/b.mp4", creation_timestamp: 1, title: "Second" },
      ],
    };
    const archive = archiveOf({
      "top/your_instagram_activity/media/posts_1.json": [{ media: [photo] }, carousel],
      "top/media/posts/202404/day.jpg": "bytes",
    });
    const { posts, unreadable } = await readAll(archive);
    expect(unreadable).toEqual([]);
    expect(posts).toMatchObject([
      {
        kind: "caption",
        status: "live",
        text: "Sunny day on the ward",
        date: "2024-04-17T22:50:37Z",
        dateIsExact: true,
        media: [{ kind: "photo", isInArchive: true, path: "top/media/posts/202404/day.jpg" }],
      },
      {
        text: "Two of many",
        date: "2024-04-17T22:46:40Z",
        media: [{ kind: "photo" }, { kind: "video", isInArchive: false, caption: "Second" }],
      },
    ]);
    expect(posts[0]?.id).toMatch(/^instagram:caption:[\da-f]{16}$/);
    expect(posts[0]?.url).toBeUndefined();
  });

  it("mends text and keys, and leaves text that is already right", async () => {
    const texts = ["Grüße aus der Haut-Klinik 🩺", "已经好了 déjà", "plain"];
    const records = [asMeta(texts[0]!), texts[1], texts[2]].map((title) => ({
      media: [{ ...photo, title }],
    }));
    const { posts } = await readAll(archiveOf({ "content/posts_1.json": records }, 7));
    expect(posts.map(({ text }) => text)).toEqual(texts);
  });

  it("gives a record the same id wherever the export holds it", async () => {
    const once = await readAll(
      archiveOf({ "content/posts_1.json": [{ media: [photo] }, { media: [photo] }] }),
    );
    const again = await readAll(archiveOf({ "z/media/posts_1.json": [{ media: [photo] }] }));
    const ids = [...once.posts, ...again.posts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    const other = await readAll(
      archiveOf({ "content/posts_1.json": [{ media: [{ ...photo, title: "x" }] }] }),
    );
    expect(ids).not.toContain(other.posts[0]?.id);
  });
});
