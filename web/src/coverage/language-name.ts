const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

/** "German" for "de"; "an unknown language" for a code that is none. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? "an unknown language";
  } catch {
    return "an unknown language";
  }
}
