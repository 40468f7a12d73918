import { describe, expect, it } from "vitest";
import { archiveOf, readAll } from "./test-archive.ts";

const photo = {
  uri: "media/posts/202404/day.jpg",
  creation_timestamp: 1713394237,
  title: "Sunny day on the ward",
};

describe("what a picture carries", () => {
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
});
