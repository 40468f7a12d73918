import type { Place } from "@hindsight/core/post";
import type { Tweet } from "./tweet.ts";

/** Where a tweet says it was made. `geo` holds latitude first, `coordinates` longitude first. */
export function placeOf({ geo, coordinates, place }: Tweet): Place | undefined {
  const name = place?.full_name ?? place?.name;
  const [longitude, latitude] = coordinates?.coordinates ?? geo?.coordinates.toReversed() ?? [];
  const isOnEarth =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (name === undefined && !isOnEarth) return undefined;

  return { ...(name !== undefined && { name }), ...(isOnEarth && { latitude, longitude }) };
}
