/** What is learned about, in the order of the weights. */
export const subjects = ["confidentiality", "promotion", "unprofessional"] as const;
export type Subject = (typeof subjects)[number];

/** Numbers kept of one feature: its rarity, then for or against each subject a weight. */
export const numbersEach = subjects.length + 1;

/** A linear model: every feature counts by its rarity, for or against each subject. */
export interface Model {
  /** What a post without any known feature scores. */
  readonly bias: readonly number[];
  /** Where the numbers of a feature begin, by its name. */
  readonly places: ReadonlyMap<string, number>;
  readonly numbers: Float32Array;
}

/** Reads lines of a name, its rarity and one weight a subject, all in thousandths; the name may hold a blank. */
export function modelOf(bias: readonly number[], lines: readonly string[]): Model {
  const numbers = new Float32Array(lines.length * numbersEach);
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const parts = line.split(" ");
    places.set(parts.slice(0, -numbersEach).join(" "), index * numbersEach);
    for (const [at, part] of parts.slice(-numbersEach).entries())
      numbers[index * numbersEach + at] = Number(part) / 1000;
  }
  return { bias: bias.map((each) => each / 1000), places, numbers };
}

/** Sums over features: of rarity squared, then of rarity times weight for each subject. */
export type Sums = Float64Array;

export const noSums = (): Sums => new Float64Array(numbersEach);

/** Adds a feature to sums; one that the model does not know adds nothing. */
export function addFeature(sums: Sums, { places, numbers }: Model, name: string): void {
  const place = places.get(name);
  if (place === undefined) return;
  const rarity = numbers[place] ?? 0;
  sums[0] = (sums[0] ?? 0) + rarity * rarity;
  for (let at = 1; at < numbersEach; at += 1)
    sums[at] = (sums[at] ?? 0) + rarity * (numbers[place + at] ?? 0);
}

/** What sums say of a subject, by their own length: long posts score no higher than short ones. */
export const lengthened = (sums: Sums, subject: number): number =>
  (sums[subject + 1] ?? 0) / Math.sqrt(Math.max(sums[0] ?? 0, Number.MIN_VALUE));
