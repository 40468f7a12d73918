import { maxPathBytes } from "./archive-limits.ts";

/** Files that systems add beside the real ones; no part of any export, so they are not even counted. */
const litter = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

/** Whether a path is something macOS or Windows left behind. */
export const isLitter = (path: string): boolean => litter.test(path);

/** Why a path cannot be trusted, in words for the person; undefined when it can. */
export function pathFault(path: string): string | undefined {
  if (path === "") return "The file has no name.";
  if (Buffer.byteLength(path) > maxPathBytes) return `The file's name is longer than ${maxPathBytes} bytes.`;
  if (/[\0-\x1F\x7F-\x9F]/.test(path)) return "The file's name holds control characters.";
  if (path.includes("\\")) return "The file's name holds a backslash.";
  if (path.startsWith("/") || /^[a-z]:/i.test(path)) return "The file's name points outside the export.";
  if (path.split("/").includes("..")) return "The file's name points outside the export.";
  return undefined;
}

/** A path that may be shown: short, and without control characters. */
export const shownPath = (path: string): string => path.replace(/[\0-\x1F\x7F-\x9F]/g, "�").slice(0, 200);
