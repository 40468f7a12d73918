/** Text made comparable, with the way back: `origin[i]` is where its i-th UTF-16 unit begins in the original. */
export interface Normalised {
  readonly text: string;
  /** Absent when the text is unchanged. One entry more than the text is long: the last is the original's length. */
  readonly origin: Uint32Array | undefined;
}

/** Characters that change nothing a reader sees: zero-width, soft hyphen, direction marks and overrides, variation selectors, tags. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const combining = /^[\p{M}&&\p{Script=Inherited}]$/v;
const plain = /^[\t\n\r\x20-\x7E]*$/;
const punctuation: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "\u2028": "\n",
  "\u2029": "\n",
};

/** One character as the checks read it: straight quotes, plain dashes, compatibility forms (bold, full width) as letters, marks and invisibles gone. */
function plainForm(character: string): string {
  if (character <= "\u007F") return character;
  const mapped = punctuation[character];
  if (mapped !== undefined) return mapped;
  if (invisible.test(character) || combining.test(character)) return "";
  return character.normalize("NFKC").replaceAll("\u00A0", " ");
}

/** Normalises a text once for all checks; case is kept. Linear; the result is at most a few times as long (ligatures unfold). */
export function normalise(original: string): Normalised {
  if (plain.test(original) && !original.includes("`")) return { text: original, origin: undefined };

  const parts: string[] = [];
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const form = plainForm(character);
    origin.push(...Array<number>(form.length).fill(at));
    parts.push(form);
    at += character.length;
  }
  origin.push(original.length);
  return { text: parts.join(""), origin: Uint32Array.from(origin) };
}
