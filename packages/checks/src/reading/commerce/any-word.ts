const either = (parts: readonly RegExp[]): string => `(?:${parts.map(({ source }) => source).join("|")})`;

/** One pattern out of several short ones: any of them as whole words, for testing. A part says so itself where letters may follow (`\w{0,3}`). */
export const anyWord = (...parts: readonly RegExp[]): RegExp => new RegExp(`\\b${either(parts)}\\b`, "u");

/** The same, for finding every place. */
export const everyWord = (...parts: readonly RegExp[]): RegExp => new RegExp(`\\b${either(parts)}\\b`, "gu");

/** The same, at the end of a text: "what was said right before". */
export const lastWord = (...parts: readonly RegExp[]): RegExp => new RegExp(`\\b${either(parts)}\\s?$`, "u");

/** The same, within the last few words of a text, in its last clause. */
export const recentWord = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(`\\b${either(parts)}\\b[^.!?]{0,25}$`, "u");

/** Any of them anywhere, inside words too: a cheap first look. */
export const anyPart = (...parts: readonly RegExp[]): RegExp => new RegExp(either(parts), "u");
