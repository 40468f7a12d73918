import { describe, expect, it } from "vitest";
import instagram from "./reader.ts";
import { archiveOf, readAll } from "./test-archive.ts";

describe("what is opened", () => {
  const shut = [
    "messages/inbox/friend_1/message_1.json",
    "your_instagram_activity/messages/inbox/friend_1/posts_1.json",
    "your_instagram_activity/messages/inbox/friend_1/media/voice.srt",
    "connections/followers_and_following/followers_1.json",
    "connections/contacts/synced_contacts.json",
    "ads_information/ads_and_topics/posts_viewed.json",
    "ads_information/content/posts_1.json",
    "your_instagram_activity/likes/liked_posts.json",
    "your_instagram_activity/likes/media/posts_1.json",
    "your_instagram_activity/saved/saved_posts.json",
    "logged_information/recent_searches/account_searches.json",
    "security_and_login_information/login_and_profile_creation/login_activity.json",
    "personal_information/device_information/devices.json",
    "personal_information/personal_information/profile_based_in.json",
    "public-media/media/posts_1.json",
    "your_instagram_activity/threads/threads_viewed.json",
    "comments_and_reactions/comments.json",
    "profile_information/profile.json",
    "content/no-data.txt",
    "media/posts/202404/a.jpg",
  ];

  it("never opens anything but posts, comments and the profile", async () => {
    const post = [{ media: [{ uri: "media/posts/202404/a.jpg", title: "Hello" }] }];
    const members = Object.fromEntries(shut.map((path) => [path, new Error(`opened ${path}`)]));
    const { posts, unreadable } = await readAll(archiveOf({ ...members, "media/posts_1.json": post }));
    expect(posts.map(({ text }) => text)).toEqual(["Hello"]);
    expect(unreadable).toEqual([]);
    expect(shut.filter((path) => instagram.wants(path))).toEqual([]);
  });

  it("lets a damaged archive speak for itself", async () => {
    await expect(readAll(archiveOf({ "content/posts_1.json": new Error("damaged") }))).rejects.toThrow(
      "damaged",
    );
  });
});

describe("recognises", () => {
  it.each([
    [["instagram-me-2024-01-01-abc/your_instagram_activity/content/posts_1.json"], true],
    [["your_instagram_activity/media/stories.html"], true],
    [["content/posts_1.json"], true],
    [["posts_1.json"], true],
    [["comments/post_comments.json"], true],
    [["your_instagram_activity/threads/threads_and_replies.json"], true],
    [["x/your_instagram_activity/messages/no-data.txt"], true],
    [["me_20200101/media.json", "me_20200101/profile.json"], true],
    [["media.json"], false],
    [["comments.json", "profile.json"], false],
    [["data/tweets.js", "data/account.js"], false],
    [["your_facebook_activity/posts/your_posts_1.json", "comments_and_reactions/comments.json"], false],
    [["stories.json"], false],
    [[], false],
  ])("%j: %s", (paths, expected) => {
    expect(instagram.recognises(paths)).toBe(expected);
  });
});

describe("hostile and broken records", () => {
  const read = (content: unknown) => readAll(archiveOf({ "content/posts_1.json": content }));
  const good = { media: [{ uri: "media/posts/a.jpg", title: "Good", creation_timestamp: 1700000000 }] };

  it("counts each and reads on", async () => {
    const nested = `${'{"media":['.repeat(5000)}${"]}".repeat(5000)}`;
    const records = [
      {},
      null,
      7,
      "text",
      [],
      { media: [] },
      { media: "no" },
      { media: [7] },
      { media: [{ uri: 1, title: "secret" }] },
      { media: [{ uri: "a.jpg", title: { text: "secret" } }] },
      { media: [{ uri: "", title: "   " }] },
      { title: "x".repeat(100_001) },
      { media: [{ uri: "a.jpg" }], label_values: [{ label: "Caption", value: { text: "secret" } }] },
    ];
    const json = `[${[...records.map((record) => JSON.stringify(record)), nested, JSON.stringify(good)].join(",")}]`;
    const { posts, unreadable } = await read(json);
    expect(posts.map(({ text }) => text)).toEqual(["Good"]);
    expect(unreadable).toHaveLength(14);
    expect(unreadable.every(({ file }) => file === "content/posts_1.json")).toBe(true);
    expect(JSON.stringify(unreadable)).not.toMatch(/secret|xxx/);
  });

  it("keeps a post whose date makes no sense", async () => {
    const stamps = [1e308, -1, 0, 1, 1e11, "soon", "1700000000", null, {}, 1.7e12];
    const records = stamps.map((stamp, at) => ({
      media: [{ uri: "a.jpg", title: `${at}`, creation_timestamp: stamp }],
    }));
    const { posts } = await read(records);
    expect(posts).toHaveLength(10);
    expect(posts.filter(({ date }) => date !== undefined).map(({ text }) => text)).toEqual(["6"]);
  });

  it("is not fooled by keys", async () => {
    const json = `[{"__proto__":{"title":"polluted"},"constructor":1,"media":[{"uri":"a.jpg","title":"<img src=x onerror=1>","__proto__":{"x":1}}]}]`;
    const { posts } = await read(json);
    expect(posts).toMatchObject([{ text: "<img src=x onerror=1>" }]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();

    const comment = `[{"string_map_data":{"__proto__":{"value":"Words here"},"Time":{"timestamp":1700000000}}}]`;
    const { posts: comments, unreadable } = await readAll(
      archiveOf({ "comments/post_comments_1.json": comment }),
    );
    expect(comments.length + unreadable.length).toBe(1);
  });

  it("accepts objects where lists are usual, and says when a file holds neither", async () => {
    expect((await read(good)).posts).toHaveLength(1);
    expect((await read({ media: good.media[0] })).posts).toHaveLength(1);
    expect((await read({ ig_posts: { a: good, b: good } })).posts).toHaveLength(2);
    expect((await read({ ig_posts: [] })).unreadable).toEqual([]);
    expect((await read([])).unreadable).toEqual([]);
    expect((await read("not json")).unreadable).toHaveLength(1);
    expect((await read("")).unreadable).toHaveLength(1);
    expect((await read({ ig_posts: 7 })).unreadable).toHaveLength(1);
  });

  it("reads what can be read of a wrapper that was cut off", async () => {
    const whole = JSON.stringify({ ig_stories: [good, good, good] });
    const { posts, unreadable } = await readAll(archiveOf({ "content/stories.json": whole.slice(0, -20) }));
    expect(posts).toHaveLength(2);
    expect(unreadable.length).toBeGreaterThan(0);
  });

  it("looks for a picture quickly among many of one name", async () => {
    const members = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`m/${at}/a.jpg`, ""]));
    const records = Array.from({ length: 5000 }, (_, at) => ({
      media: [{ uri: "posts/a.jpg", title: `${at}` }],
    }));
    const { posts } = await readAll(archiveOf({ ...members, "content/posts_1.json": records }, 100_000));
    expect(posts).toHaveLength(5000);
  });
});
