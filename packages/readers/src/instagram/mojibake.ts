/** Containers deeper than this are emptied; no export nests a tenth of it. */
const maxDepth = 40;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Mends text whose UTF-8 bytes were each written as one character, as every Meta export does; other text stays as it is. */
export function repairText(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return utf8.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** Mends every string of a parsed record, keys too, since labels are localised. Own `__proto__` keys stay plain keys. */
export function repairRecord(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return repairText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= maxDepth) return undefined;
  if (Array.isArray(value)) return value.map((element) => repairRecord(element, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [repairText(key), repairRecord(inner, depth + 1)]),
  );
}
