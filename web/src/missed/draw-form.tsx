import { upperBound } from "@hindsight/core/sampling";
import { number } from "../counted.ts";

/** How many posts may be drawn. */
export const sampleSizes = [20, 50, 100] as const;

/** One button for each size, with what it can show at best. */
export function DrawForm({ auditId, population }: { auditId: string; population: number }) {
  const sizes = sampleSizes.filter((_, at) => (sampleSizes[at - 1] ?? 0) < population);
  return (
    <form method="post" action={`/audits/${auditId}/missed/draw`} class="stack">
      <ul class="sizes">
        {sizes.map((size) => (
          <li>
            <button class="button quiet" type="submit" name="size" value={String(size)}>
              {size < population ? `Draw ${number(size)} posts` : `Look at all ${number(population)}`}
            </button>{" "}
            <span class="hint">
              {size < population
                ? `If you tick none, at most ${Math.ceil(upperBound(0, size) * 100)} % were missed.`
                : "Then you know."}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
