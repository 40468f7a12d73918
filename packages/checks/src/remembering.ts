/** Words remembered at once; nearly all words of a post were read before. */
const mostWords = 20_000;

/** Works something out once a word. Forgets all when it knows too many, so that no account's words pile up. */
export function rememberingWords<Value extends object>(
  make: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    if (known.size === mostWords) known.clear();
    const value = make(word);
    known.set(word, value);
    return value;
  };
}
