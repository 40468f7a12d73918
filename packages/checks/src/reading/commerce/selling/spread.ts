/** Writes out phrases with alternatives in them: "(buy|order) (one|it)" is four. An alternative may be empty: "buy (|me) one". No nesting. */
export function spread(list: string): readonly string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => line.split(" ; "))
    .flatMap(alternatives);
}

function alternatives(phrase: string): readonly string[] {
  const open = phrase.indexOf("(");
  const close = phrase.indexOf(")", open);
  if (open < 0 || close < 0) return [phrase.replaceAll(/\s{2,9}/g, " ").trim()];
  return phrase
    .slice(open + 1, close)
    .split("|")
    .flatMap((each) => alternatives(phrase.slice(0, open) + each + phrase.slice(close + 1)));
}
