import type { ReaderSettings } from "@hindsight/core/second-reader";
import { isOnThisComputer } from "./addresses.ts";

/** Whether posts would leave this computer. A folder sends nothing; what becomes of its files is the person's to say. */
export function isRemote(settings: ReaderSettings): boolean {
  if (settings.kind === "endpoint") return !isOnThisComputer(settings.url);
  return settings.kind === "bedrock";
}

/** Where it is, in words for the person. */
export function placeOf(settings: ReaderSettings): string {
  if (settings.kind === "endpoint") return new URL(settings.url).host;
  return settings.kind === "folder" ? settings.path : `Amazon Bedrock in ${settings.region}`;
}

/** Model and place, where the model is said. */
export function modelOf(settings: ReaderSettings): string {
  const place = placeOf(settings);
  return settings.kind === "folder" || settings.model === undefined ? place : `${settings.model} on ${place}`;
}
