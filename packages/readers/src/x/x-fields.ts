import * as z from "zod";

/** The longest text kept, in UTF-16 units: X allows 25,000 in a post; articles are longer. */
export const maxTextLength = 200_000;

const maxItems = 1000;

/** Scalars are texts in newer exports and numbers in the oldest; whatever else stands there counts as absent. */
export const optionalText = z.string().optional().catch(undefined);

/** An id, absent when it is a number too large to be exact. */
export const optionalId = z
  .union([z.string().regex(/^\d{1,25}$/), z.int().nonnegative().transform(String)])
  .optional()
  .catch(undefined);

/** A count written as a number or as digits. */
export const optionalCount = z
  .union([
    z.int().nonnegative(),
    z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);

/** A list of which the items that make sense are kept, the first thousand at most; no list is an empty one. */
export const listOf = <T>(item: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, maxItems).flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

/** What is inside `{"tweet": {...}}`; objects that were never wrapped (before 2020) are returned as they are. */
export function unwrapped(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;

  const inside: readonly unknown[] = Object.values(value);
  const [only] = inside;
  return inside.length === 1 && typeof only === "object" && only !== null ? only : value;
}
