const readable = /\.(?:js|json|html?|csv|txt|srt)$/i;
const pictured = /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|webm|m4v)$/i;
const zipped = /\.zip$/i;

/** Messages, contacts and advertising data: never sent, by the name of the file or of any folder above it. */
const privateName =
  /direct-message|message|inbox|contact|(?:^|[/_-])ads?[-_]|ip-audit|phone|email|login|device|\.DS_Store/i;

/** Whether a file of an unpacked export is worth sending. Shared with the browser, so that private files never leave the disk they lie on. */
export const isWantedFile = (name: string): boolean =>
  zipped.test(name) || (!privateName.test(name) && (readable.test(name) || pictured.test(name)));

/** "twitter-2026.zip", or "my-export (folder)" for the files of one folder, or "3 files". */
export function uploadLabel(names: readonly string[]): string {
  const [first = "Upload"] = names;
  const folders = new Set(names.map((name) => (name.includes("/") ? name.split("/")[0] : undefined)));
  if (names.length === 1) return first.split("/").at(-1) ?? first;

  const [folder] = folders;
  return folders.size === 1 && folder !== undefined ? `${folder} (folder)` : `${names.length} files`;
}
