import type { Span } from "@hindsight/core/finding";

/** Letters a quote needs, so that it points at something. */
const fewestLetters = 3;

/** Where a quote stands in a text; case, spacing, dashes and the shape of quotation marks do not matter. Undefined when it is not there. */
export function locateQuote(text: string, quote: string): Span | undefined {
  const wanted = flatten(quote.replace(/^[\s"'“”‘’.…]{1,20}/, "")).plain.replace(/[\s"'.]{1,20}$/, "");
  const { plain, places } = flatten(text);
  if (wanted.length < Math.min(fewestLetters, plain.trim().length) || wanted === "") return undefined;

  const at = plain.indexOf(wanted);
  const start = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || start === undefined || last === undefined) return undefined;
  const code = text.codePointAt(last) ?? 0;
  return { start, end: last + (code > 0xffff ? 2 : 1) };
}

const alike: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
  "…": "...",
};

/** The text as it is compared, and for each of its units where it came from. */
function flatten(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const units: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const isSpace = /^\s$/.test(sign);
    const flat = isSpace ? " " : (alike[sign] ?? sign.normalize("NFKC").toLowerCase());
    if (!isSpace || units.at(-1) !== " ") {
      for (const unit of flat.split("")) {
        units.push(unit);
        places.push(at);
      }
    }
    at += sign.length;
  }
  return { plain: units.join(""), places };
}
