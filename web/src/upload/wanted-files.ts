import { foreignExport } from "@hindsight/readers/foreign";
import { isSubtitles, surfaceOf } from "@hindsight/readers/instagram/surfaces";
import { xMember } from "@hindsight/readers/x/x-members";
import { problemWords } from "@hindsight/core/problem-words";
import { Problem } from "@hindsight/core/problem";

const zipped = /\.zip$/i;
const pictured = /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|webm|m4v)$/i;
/** Pictures out of messages stay where they are. */
const privateFolder = /message|inbox|(?:^|\/)ads?[-_]/i;

/** Whether a file of an unpacked export is worth sending: one that a reader opens, or a picture a post may name. Shared with the browser, so that private files never leave the disk they lie on. */
export const isWantedFile = (name: string): boolean =>
  zipped.test(name) ||
  xMember(name) !== undefined ||
  surfaceOf(name) !== undefined ||
  (!privateFolder.test(name) && (isSubtitles(name) || pictured.test(name)));

/** Whether a file is a picture or video, by its ending. */
export const isPicture = (name: string): boolean => pictured.test(name);

/** Whether an upload holds anything but pictures. */
export const hasExport = (names: readonly string[]): boolean =>
  names.some((name) => isWantedFile(name) && !isPicture(name));

/** What to say of files among which there is no export, by their names alone. */
export function noExport(names: readonly string[]): Problem {
  if (names.length === 0) return new Problem("nothing-given");
  const { code, saw } = foreignExport(names);
  return new Problem(code, { saw });
}

/** The same as a sentence. */
export function noExportWords(names: readonly string[]): string {
  const { code, details } = noExport(names);
  return problemWords(code, details);
}

/** "twitter-2026.zip", or "my-export (folder)" for the files of one folder, or "3 files". */
export function uploadLabel(names: readonly string[]): string {
  const [first = "Upload"] = names;
  const folders = new Set(names.map((name) => (name.includes("/") ? name.split("/")[0] : undefined)));
  if (names.length === 1) return first.split("/").at(-1) ?? first;

  const [folder] = folders;
  return folders.size === 1 && folder !== undefined ? `${folder} (folder)` : `${names.length} files`;
}
