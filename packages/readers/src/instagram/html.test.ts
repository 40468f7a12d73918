import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

const page = (...records: string[]) =>
  `<html><head><title>Posts</title><style>.x{}</style></head><body><h1>Posts you made</h1><div role="main">${records.join("")}</div></body></html>`;
const box = (...parts: string[]) => `<div class="pam uiBoxWhite noborder">${parts.join("")}</div>`;
const picture = (uri: string) => `<a target="_blank" href="${uri}"><img src="${uri}" class="_a6_o"/></a>`;
const row = (label: string, value: string) =>
  `<tr><td colspan="2"><div class="_a6-q">${label}</div><div><div>${value}</div></div></td></tr>`;

describe("posts as web pages", () => {
  const read = (html: string, chunk?: number) => readAll(archiveOf({ "content/posts_1.html": html }, chunk));

  it("reads caption, pictures, table and date, even cut into single bytes", async () => {
    const html = page(
      box(
        `<h2 class="_a6-h">Sch&ouml;n &#064;dr.friend &amp; more 🩺<br/>line two</h2>`,
        `<div class="_a6-p">${picture("media/posts/202304/a.jpg")}<table>${row("Latitude", "51.5")}${row("Longitude", "-0.2")}${row("Device ID", "secret-id")}</table></div>`,
        `<div class="_a6-o">Apr 8, 2023, 4:36 PM</div>`,
      ),
      box(
        `<div class="_a6-p"><div>${picture("media/posts/202304/b.webp")}<div></div></div><div><video src="media/posts/202304/c.mp4"><a href="media/posts/202304/c.mp4">Click for video</a></video><div></div></div></div>`,
        `<div class="_a6-o">9 Nisan 2023 05:23</div>`,
      ),
    );
    const { posts, unreadable } = await read(html, 1);
    expect(unreadable).toEqual([]);
    expect(posts).toMatchObject([
      {
        text: "Schön @dr.friend & more 🩺\nline two",
        mentions: ["dr.friend"],
        date: "2023-04-09T00:36:00Z",
        dateIsExact: false,
        place: { latitude: 51.5, longitude: -0.2 },
        media: [{ kind: "photo", isInArchive: false }],
      },
      { text: "", date: undefined, media: [{ kind: "photo" }, { kind: "video" }] },
    ]);
    expect(JSON.stringify(posts)).not.toMatch(/secret-id|Click/);
  });

  it("relies on structure when the classes are gone or a wrapper is added", async () => {
    const bare = `<div><p>First words</p><p>${picture("media/posts/a.jpg")}</p><p>Apr 8, 2023, 4:36 PM</p></div>`;
    const wrapped = `<section><div><div>Second words</div><div>${picture("media/posts/b.jpg")}</div><div>Apr 9, 2023, 4:36 PM</div></div></section>`;
    const { posts } = await read(page(bare, wrapped));
    expect(posts.map(({ text, date }) => [text, date?.slice(0, 10)])).toEqual([
      ["First words", "2023-04-09"],
      ["Second words", "2023-04-10"],
    ]);
    const boxes = `<div><div>${box("<h2>In a box</h2>", picture("media/posts/c.jpg"))}${box("<h2>Another</h2>", picture("media/posts/d.jpg"))}</div></div>`;
    expect((await read(page(boxes))).posts.map(({ text }) => text)).toEqual(["In a box", "Another"]);
  });

  it("never keeps markup or follows links, whatever a caption holds", async () => {
    const caption = `&lt;script&gt;alert(1)&lt;/script&gt; hi<script>steal()</script> <a href="javascript:x()">there</a>`;
    const { posts } = await read(
      page(
        box(
          `<div>${caption}</div>`,
          `<div>${picture("https://evil.example/x.jpg")}${picture("../media/posts/a.jpg")}</div>`,
        ),
      ),
    );
    expect(posts[0]?.text).toBe("<script>alert(1)</script> hi\nthere");
    expect(posts[0]?.media).toHaveLength(1);
  });

  it("calls pages and records it cannot read unreadable", async () => {
    const { unreadable: empty } = await read("<html><body>hello</body></html>");
    expect(empty).toMatchObject([{ index: 0, reason: "A page without any posts where some were expected." }]);

    const { unreadable, posts } = await read(
      page(box(), "<div>zebra</div>", box(`<div>${"x".repeat(100_001)}</div>`)),
    );
    expect(posts).toEqual([]);
    expect(unreadable.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(JSON.stringify(unreadable)).not.toMatch(/zebra|xxx/);

    const { unreadable: deep } = await read(page(box("<div>".repeat(100_000))));
    expect(deep).toHaveLength(1);
  });

  it("keeps words whose date it cannot read", async () => {
    const threads = page(box("<div>Words of mine</div>", `<div class="_a6-o">9 Nisan 2023 05:23</div>`));
    const { posts } = await readAll(archiveOf({ "threads/threads_and_replies.html": threads }));
    expect(posts).toMatchObject([
      { kind: "post", surface: "Threads", text: "Words of mine", date: undefined },
    ]);
  });

  it("agrees with the JSON form of the same post", async () => {
    const html = page(
      box("<h2>Same words</h2>", picture("media/posts/a.jpg"), "<div>Apr 8, 2023, 4:36 PM</div>"),
    );
    const json = [
      { media: [{ uri: "media/posts/a.jpg", title: "Same words", creation_timestamp: 1681000603 }] },
    ];
    const { posts } = await readAll(
      archiveOf({ "content/posts_1.html": html, "content/posts_1.json": json }),
    );
    expect(posts[0]?.date).toBe("2023-04-09T00:36:00Z");
    expect(posts[0]?.id).toBe(posts[1]?.id);
  });
});

describe("comments and the profile as web pages", () => {
  it("tells comment, owner and time apart in any language", async () => {
    const inCell = (label: string, value: string) =>
      `<tr><td>${label}<div><div>${value}</div></div></td></tr>`;
    const modern = (text: string, owner: string) =>
      box(
        `<div><table>${inCell("Kommentti", text)}${inCell("Omistaja", owner)}${inCell("Aika", "Apr 8, 2023, 4:36 PM")}</table></div>`,
        `<div class="_a6-o"></div>`,
      );
    const early = box(
      `<div class="_a6-h">skin_friend</div><div class="_a6-p"><div><div>So true<br>again</div><div>Apr 8, 2021, 4:36 PM</div></div></div>`,
    );
    const { posts, unreadable } = await readAll(
      archiveOf({
        "comments/post_comments_1.html": page(
          modern("Get well soon!", "dr.who"),
          modern("wow", "dr.who"),
          early,
        ),
      }),
    );
    expect(unreadable).toEqual([]);
    expect(
      posts.map(({ kind, text, replyTo, date }) => [kind, text, replyTo?.handle, date?.slice(0, 10)]),
    ).toEqual([
      ["comment", "Get well soon!", "dr.who", "2023-04-09"],
      ["comment", "wow", "dr.who", "2023-04-09"],
      ["comment", "So true\nagain", "skin_friend", "2021-04-09"],
    ]);
  });

  it("finds the account and the bio", async () => {
    const profile = page(
      box(
        `<table>${row("Email", "me@example.org")}${row("Nom d’utilisateur", "dr.test")}${row("Nom", "Dr Test")}${row("Biographie", "La peau.")}</table>`,
      ),
    );
    const { posts, accounts } = await readAll(
      archiveOf({ "personal_information/personal_information.html": profile }),
    );
    expect(accounts[0]).toMatchObject({ handle: "dr.test", displayName: "Dr Test" });
    expect(posts).toMatchObject([{ kind: "bio", text: "La peau.", handle: "dr.test" }]);
  });
});
