/** The entries of a list written as one text: parted by semicolons or line breaks, without the space around them. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
