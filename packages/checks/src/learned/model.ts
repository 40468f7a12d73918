/** What is learned about, in the order of the weights. */
export const subjects = ["confidentiality", "promotion", "unprofessional"] as const;
export type Subject = (typeof subjects)[number];

/** Numbers kept of one feature: its rarity, then for or against each subject a weight. */
export const numbersEach = subjects.length + 1;

/** A linear model: every feature counts by its rarity, for or against each subject. */
export interface Model {
  /** What a post without any known feature scores. */
  readonly bias: readonly number[];
  /** Which of the features learned about has this hash, counted from 0; -1 for none. */
  readonly indexOf: (id: number) => number;
  readonly features: number;
  /** In thousandths. */
  readonly numbers: Int16Array;
}

/** A model as it is kept: numbers in thousandths, and features by their hash. */
export interface KeptModel {
  readonly bias: readonly number[];
  readonly ids: Uint32Array;
  readonly numbers: Int16Array;
}

/** Makes a kept model ready to be asked. */
export function modelOf({ bias, ids, numbers }: KeptModel): Model {
  const size = 2 ** Math.ceil(Math.log2(1.5 * ids.length + 2));
  const slots = new Int32Array(size);
  const slotOf = (id: number): number => {
    let slot = id & (size - 1);
    for (let taken = slots[slot]; taken; taken = slots[slot]) {
      if (ids[taken - 1] === id) break;
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };
  for (const [index, id] of ids.entries()) slots[slotOf(id)] = index + 1;
  return {
    bias: bias.map((each) => each / 1000),
    numbers,
    features: ids.length,
    indexOf: (id) => (slots[slotOf(id)] ?? 0) - 1,
  };
}

/** Sums over features: of rarity squared, then of rarity times weight for each subject. */
export type Sums = Float64Array;

export const noSums = (): Sums => new Float64Array(numbersEach);

/** Adds a feature to sums, by its index; -1 adds nothing. */
export function addFeature(sums: Sums, { numbers }: Model, index: number): void {
  if (index < 0) return;
  const place = index * numbersEach;
  const rarity = (numbers[place] ?? 0) / 1000;
  sums[0] = (sums[0] ?? 0) + rarity * rarity;
  for (let at = 1; at < numbersEach; at += 1)
    sums[at] = (sums[at] ?? 0) + (rarity * (numbers[place + at] ?? 0)) / 1000;
}

/** What sums say of a subject, by their own length: long posts score no higher than short ones. */
export const lengthened = (sums: Sums, subject: number): number =>
  (sums[subject + 1] ?? 0) / Math.sqrt(Math.max(sums[0] ?? 0, Number.MIN_VALUE));
