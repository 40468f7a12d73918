import * as z from "zod";

const Day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "expected a date such as 2019, 2019-08 or 2019-08-01");

/** A time in the author's career: "ST4 dermatology" from 2021-08 to 2022-08. Open ends are open. */
export const CareerStage = z.object({
  stage: z.string().max(200),
  from: Day.optional(),
  to: Day.optional(),
});
export type CareerStage = z.infer<typeof CareerStage>;

const names = z.array(z.string().max(200)).max(200).default([]);

/** What the person tells us about themselves, all of it optional. A check may only use a fact the author gave. */
export const Author = z.object({
  profession: z.string().max(200).optional(),
  stages: z.array(CareerStage).max(100).default([]),
  /** Whose advertising and professional rules apply; "UK" unless said otherwise. */
  jurisdiction: z.string().max(40).default("UK"),
  name: z.string().max(200).optional(),
  handles: names,
  /** Brands, clinics, books and courses the author owns or is employed by. */
  brands: names,
  workplaces: names,
  /** Declared interests: sponsors, speaker fees, shares. */
  interests: names,
});
export type Author = z.infer<typeof Author>;

/** An author who told us nothing. */
export const unknownAuthor: Author = Author.parse({});

/** The first and last day of a date that may be a year or a month only, as ISO strings that compare as text. */
const firstDay = (day: string): string => day.padEnd(10, "-01").slice(0, 10);
const lastDay = (day: string): string => (day.length === 10 ? day : `${day}-99`);

/** The career stages the author was in on a date (ISO). Empty when the date is unknown or no stage covers it. */
export function stagesOn(author: Author, date: string | undefined): readonly string[] {
  if (date === undefined) return [];

  const day = date.slice(0, 10);
  return author.stages
    .filter(({ from, to }) => (!from || firstDay(from) <= day) && (!to || day <= lastDay(to)))
    .map(({ stage }) => stage);
}
