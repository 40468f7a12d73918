import * as z from "zod";
import type { Media } from "@hindsight/core/post";
import { maxTextLength, misread, type Draft, type Misread } from "./draft.ts";
import { epochDate } from "./epoch-date.ts";
import { labelledOf, type Labelled } from "./labelled.ts";
import { means } from "./labels.ts";
import { mediaOf, type MediaIndex } from "./media.ts";
import { pageDate } from "./page-date.ts";
import { cameraPlace, labelledPlace, Metadata } from "./place.ts";
import type { SpokenWords } from "./subtitles.ts";
import type { Surface } from "./surfaces.ts";

const Medium = z.object({
  uri: z.string().nullish(),
  title: z.string().max(maxTextLength).nullish(),
  creation_timestamp: z.unknown().optional(),
  media_metadata: Metadata.optional().catch(undefined),
  text_app_post: z.object({ is_reply: z.boolean() }).optional().catch(undefined),
});
type Medium = z.infer<typeof Medium>;

/** More pictures than any carousel; a record with more is damaged. */
const maxMedia = 1000;

const Place = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

const Root = Medium.extend({
  media: z.union([z.array(Medium).max(maxMedia), Medium.transform((medium) => [medium])]).nullish(),
  timestamp: z.unknown().optional(),
  label_values: z.unknown().optional(),
  location: Place.optional().catch(undefined),
});

/** What is needed to turn the pictures a record names into media. */
export interface MediaSource {
  readonly index: MediaIndex;
  readonly spokenWords: SpokenWords;
}

/** Reads a post, story, reel or Threads post; undefined for a picture without words where `surface` needs some. */
export async function mediaDraft(
  record: unknown,
  surface: Surface,
  source: MediaSource,
): Promise<Draft | Misread | undefined> {
  const parsed = Root.safeParse(record);
  if (!parsed.success) return misread(whatIsWrong(parsed.error));
  const { media, ...root } = parsed.data;
  const labelled = labelledOf(record) ?? [];
  if (labelled.length === 0 && root.label_values !== undefined)
    return misread("Labels of a shape not known.");
  const media_ = media ?? [root];
  const shown = media_.filter(({ uri }) => isFilled(uri));
  const text = textOf(media ? root.title : undefined, media_, labelled);
  if (text === "" && shown.length === 0) return misread("Neither words nor a picture.");
  if (text === "" && surface.needsText) return undefined;

  const dates = [
    root.creation_timestamp,
    root.timestamp,
    ...media_.map((medium) => medium.creation_timestamp),
  ];
  const date = [...dates, ...labelled.map(({ timestamp }) => timestamp)].map(epochDate).find(Boolean);
  const camera = cameraPlace([root, ...media_].map((medium) => medium.media_metadata));
  const named = root.location === undefined ? labelledPlace(labelled) : { name: root.location };
  return {
    kind: media_.some((medium) => medium.text_app_post?.is_reply) ? "reply" : surface.kind,
    status: surface.status,
    surface: surface.name,
    text,
    date,
    dateIsExact: date !== undefined,
    media: await mediaWithWords(shown, text, source),
    firstUri: shown[0]?.uri ?? undefined,
    place: camera || named ? { ...camera, ...named } : undefined,
  };
}

const isFilled = (text: string | null | undefined): text is string => (text ?? "").trim() !== "";

/** Names the fields that do not fit, never what they hold: the keys asked for are ours. */
const whatIsWrong = (error: z.ZodError): string => {
  const fields = new Set(
    error.issues.map(({ path }) => path.filter((key) => typeof key === "string").join(".")),
  );
  const named = [...fields].filter((field) => field !== "").slice(0, 3);
  return named.length > 0
    ? `Not the shape of a post in ${named.join(", ")}.`
    : "Not an object with a post in it.";
};

/** The caption of a single picture lies in the picture, that of a carousel beside its pictures. */
function textOf(
  title: string | null | undefined,
  media: readonly Medium[],
  labelled: readonly Labelled[],
): string {
  if (isFilled(title)) return title.trim();
  const titles = media.map((medium) => medium.title).filter(isFilled);
  if (titles.length > 0) return [...new Set(titles)].join("\n\n").trim();
  return captionIn(labelled)?.value.trim() ?? "";
}

/** In a language we do not know, the caption is the longest value of several words. */
function captionIn(labelled: readonly Labelled[]): Labelled | undefined {
  const named = labelled.find(({ label, value }) => means(label, "caption") && isFilled(value));
  const others = labelled.filter(
    ({ label, value, isDetail }) =>
      !isDetail && !means(label, "place") && /\S\s+\S/.test(value) && pageDate(value) === undefined,
  );
  return named ?? others.toSorted((a, b) => b.value.length - a.value.length)[0];
}

async function mediaWithWords(shown: readonly Medium[], text: string, source: MediaSource): Promise<Media[]> {
  const media: Media[] = [];
  for (const { uri, title, media_metadata: metadata } of shown) {
    const subtitles = metadata?.video_metadata?.subtitles?.uri;
    const spoken = subtitles === undefined ? undefined : await source.spokenWords(subtitles);
    const own = isFilled(title) && !text.includes(title.trim()) ? title.trim() : undefined;
    media.push(mediaOf(uri ?? "", source.index, [own, spoken].filter(isFilled).join("\n")));
  }
  return media;
}
