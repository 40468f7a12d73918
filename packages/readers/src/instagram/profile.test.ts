import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

/** Writes text as Meta does: every UTF-8 byte as one character. */
const asMeta = (text: string) => Buffer.from(text, "utf8").toString("latin1");

const photo = {
  uri: "media/posts/202404/day.jpg",
  creation_timestamp: 1713394237,
  title: "Sunny day on the ward",
};

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
