import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

/** Writes text as Meta does: every UTF-8 byte as one character. */
const asMeta = (text: string) => Buffer.from(text, "utf8").toString("latin1");

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
