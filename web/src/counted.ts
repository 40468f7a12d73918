/** "1,204" with the British thousands comma. */
export const number = (count: number): string => count.toLocaleString("en-GB");

/** "1 post", "1,204 posts". `many` is given where adding an s will not do. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** A size in decimal units: "3.2 MB". */
export function sized(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${value.toLocaleString("en-GB", { maximumFractionDigits: power === 0 ? 0 : 1 })} ${units[power] ?? ""}`;
}
