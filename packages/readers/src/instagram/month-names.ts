/** How the months begin, without accents, in English, Dutch, German, French, Spanish, Portuguese and Italian. */
const beginnings: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "mrt", "maa", "mrz"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** The month a lower-case word without accents names, 1 to 12, long or short; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  if (word.length > 12) return undefined;
  const index = beginnings.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}
