import * as z from "zod";
import type { Place } from "@hindsight/core/post";
import type { Labelled } from "./labelled.ts";
import { means } from "./labels.ts";

const Degrees = z.union([
  z.number(),
  z
    .string()
    .max(40)
    .regex(/^-?\d{1,3}(?:\.\d+)?$/)
    .transform(Number),
]);

const Exif = z.object({
  latitude: Degrees.optional().catch(undefined),
  longitude: Degrees.optional().catch(undefined),
});
const Details = z
  .object({ exif_data: z.array(Exif).catch([]) })
  .optional()
  .catch(undefined);

/** The only part of a picture's metadata that is read: camera, device and upload address are left behind. */
export const Metadata = z.object({
  photo_metadata: Details,
  video_metadata: z
    .object({
      exif_data: z.array(Exif).catch([]),
      subtitles: z.object({ uri: z.string() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type Metadata = z.infer<typeof Metadata>;

/** Where the camera says it was: degrees may lie in any element, or one in each. 0/0 means none was kept. */
export function cameraPlace(all: readonly (Metadata | undefined)[]): Place | undefined {
  for (const metadata of all) {
    for (const details of [metadata?.photo_metadata, metadata?.video_metadata]) {
      const exif = details?.exif_data ?? [];
      const latitude = exif.find((element) => element.latitude !== undefined)?.latitude;
      const longitude = exif.find((element) => element.longitude !== undefined)?.longitude;
      const place = placeAt(latitude, longitude);
      if (place) return place;
    }
  }
  return undefined;
}

/** The place the labels of a record name. */
export function labelledPlace(labelled: readonly Labelled[]): Place | undefined {
  const valueOf = (meaning: "place" | "latitude" | "longitude") =>
    labelled.find(({ label, value }) => means(label, meaning) && value.trim() !== "")?.value.trim();
  const degrees = placeAt(Number(valueOf("latitude") ?? NaN), Number(valueOf("longitude") ?? NaN));
  const name = valueOf("place");
  return name === undefined ? degrees : { name, ...degrees };
}

function placeAt(latitude: number | undefined, longitude: number | undefined): Place | undefined {
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
