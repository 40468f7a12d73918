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

  it("keeps the place a camera noted and nothing else it noted", async () => {
    const exif = [
      { device_id: "secret", lens_model: "lens" },
      { latitude: 51.5, iso: 3 },
      { longitude: "-0.25" },
    ];
    const nowhere = [{ latitude: 0, longitude: 0 }];
    const { posts } = await readAll(
      archiveOf({
        "content/posts_1.json": [
          { media: [{ ...photo, media_metadata: { photo_metadata: { exif_data: exif } } }] },
          { media: [{ ...photo, title: "b", media_metadata: { video_metadata: { exif_data: nowhere } } }] },
          { media: [{ ...photo, title: "c" }], location: { name: "Whitby" } },
          {
            timestamp: 1700000000,
            media: [{ uri: "media/posts/x.webp" }],
            label_values: [
              { label: "Legende", value: "On call again" },
              { label: "Ort", value: "Leeds" },
            ],
          },
        ],
      }),
    );
    expect(posts.map(({ place }) => place)).toEqual([
      { latitude: 51.5, longitude: -0.25 },
      undefined,
      { name: "Whitby" },
      { name: "Leeds" },
    ]);
    expect(posts[3]).toMatchObject({ text: "On call again", date: "2023-11-14T22:13:20Z" });
    expect(JSON.stringify(posts)).not.toMatch(/secret|lens/);
  });

  it("reads what is said in a video, and guesses videos without an extension", async () => {
    const srt =
      "1\n00:00:01,000 --> 00:00:02,000\nSo this <i>patient</i>\n\n2\n00:00:02,000 --> 00:00:03,500\n42\nyears old\n";
    const reel = (subtitles: string, uri: string) => ({
      media: [{ uri, title: "", media_metadata: { video_metadata: { subtitles: { uri: subtitles } } } }],
    });
    const { posts } = await readAll(
      archiveOf({
        "content/reels.json": [
          reel("media/reels/202404/one.srt", "media/reels/202404/AbC_17"),
          reel("messages/inbox/chat.srt", "media/reels/two.mp4"),
          reel("media/reels/202404/big.srt", "media/reels/three.mp4"),
        ],
        "media/reels/202404/one.srt": srt,
        "messages/inbox/chat.srt": new Error("opened a message"),
        "media/reels/202404/big.srt": "word ".repeat(250_000),
      }),
    );
    expect(posts.map(({ media }) => media[0])).toEqual([
      { kind: "video", isInArchive: false, caption: "So this patient 42 years old" },
      { kind: "video", isInArchive: false },
      { kind: "video", isInArchive: false },
    ]);
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

describe("comments as JSON", () => {
  const read = async (content: unknown) =>
    (await readAll(archiveOf({ "comments/post_comments_1.json": content }))).posts.map(
      ({ kind, text, replyTo, date }) => [kind, text, replyTo?.handle, date?.slice(0, 10)],
    );

  it("reads every layout, in any language", async () => {
    const oldest = {
      title: "dr_owner",
      string_list_data: [{ href: "", value: "Lovely", timestamp: 1600000000 }],
    };
    expect(await read({ comments_media_comments: [oldest] })).toEqual([
      ["comment", "Lovely", "dr_owner", "2020-09-13"],
    ]);

    const map = (comment: string, owner: string, time: string) => ({
      media_list_data: [{ uri: "" }],
      string_map_data: {
        [comment]: { value: "Great result" },
        [owner]: { value: "skin.clinic" },
        [time]: { timestamp: 1600000000 },
      },
    });
    const expected = ["comment", "Great result", "skin.clinic", "2020-09-13"];
    expect(await read([map("Comment", "Media Owner", "Time")])).toEqual([expected]);
    expect(await read([map("Opmerking", "Media-eigenaar", "Tijd")])).toEqual([expected]);
    expect(await read([map("Kommentti", asMeta("Median omistäjä"), "Aika")])).toEqual([expected]);

    const flat = {
      timestamp: 1600000000,
      media: [],
      label_values: [
        { label: "Kommentar", value: "wow" },
        { label: "Medieninhaber", value: "skin.clinic", href: "" },
      ],
    };
    expect(await read([flat])).toEqual([["comment", "wow", "skin.clinic", "2020-09-13"]]);

    const nested = {
      timestamp: 1600000000,
      label_values: [
        { label: "Komment", value: "I see these every week" },
        {
          title: "Eier",
          dict: [
            {
              dict: [
                { label: "URL", value: "https://www.instagram.com/x" },
                { label: "Name", value: "A much longer name than any comment here" },
                { label: "Username", value: "skin.clinic" },
              ],
            },
          ],
        },
      ],
    };
    expect(await read([nested])).toEqual([
      ["comment", "I see these every week", "skin.clinic", "2020-09-13"],
    ]);
  });

  it("takes one word for the comment and not the owner when nothing else is there", async () => {
    const lone = { string_map_data: { Comentar: { value: "wow" }, Hora: { timestamp: 1600000000 } } };
    const dated = { string_list_data: [{ value: "8 May 2023", timestamp: 1600000000 }] };
    const ownerOnly = {
      string_map_data: { "Media Owner": { value: "someone" }, Time: { timestamp: 1600000000 } },
    };
    expect(await read([lone, dated, ownerOnly])).toEqual([
      ["comment", "wow", undefined, "2020-09-13"],
      ["comment", "8 May 2023", undefined, "2020-09-13"],
    ]);
  });
});

describe("the profile", () => {
  const value = (text: string) => ({ href: "", value: text, timestamp: 0 });
  const profile = {
    profile_user: [
      {
        title: "User Information",
        string_map_data: {
          Email: value("me@example.org"),
          "Phone Number": value("07700900000"),
          Username: value("dr.invented"),
          Name: value(asMeta("Zoë Invented")),
          Bio: value("Skin things. Views mine."),
          Gender: value("female"),
          "Date of birth": value("1990-01-01"),
        },
      },
    ],
  };

  it("yields the account, the bio and the handle of every post, and nothing private", async () => {
    const { posts, accounts } = await readAll(
      archiveOf({
        "content/posts_1.json": [{ media: [photo] }],
        "personal_information/personal_information/personal_information.json": profile,
      }),
    );
    expect(accounts).toEqual([
      { platform: "instagram", handle: "dr.invented", displayName: "Zoë Invented", formerHandles: [] },
    ]);
    expect(posts.map(({ kind, handle }) => [kind, handle])).toEqual([
      ["bio", "dr.invented"],
      ["caption", "dr.invented"],
    ]);
    expect(JSON.stringify({ posts, accounts })).not.toMatch(/example\.org|07700|female|1990/);
  });

  it("says so when its labels are in a language not known", async () => {
    const unknown = { profile_user: [{ string_map_data: { Kullanıcı: value("dr.invented") } }] };
    const { unreadable, accounts } = await readAll(
      archiveOf({ "personal_information/personal_information.json": unknown }),
    );
    expect(unreadable).toHaveLength(1);
    expect(accounts).toHaveLength(1);
  });
});

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
