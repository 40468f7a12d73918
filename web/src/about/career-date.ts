const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as people write it, as a year, month or day in ISO form: "2019", "08/2019", "Aug 2019", "1 August 2019",
 * "01/08/2019". What cannot be understood comes back as it was, for the form to point at.
 */
export function careerDate(written: string): string {
  const text = written.trim().toLowerCase();
  const [year] = /(?:19|20)\d{2}/.exec(text) ?? [];
  if (year === undefined || /^\d{4}(?:-|$)/.test(text)) return text;

  const numbers = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]\d{4}$/.exec(text);
  if (numbers) return isoOf(year, Number(numbers[2]), numbers[1]) ?? text;

  const words = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9}),? \d{4}$/.exec(text);
  const month = months.indexOf((words?.[2] ?? "").slice(0, 3)) + 1;
  return isoOf(year, month, words?.[1]) ?? text;
}

function isoOf(year: string, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  return day === undefined ? start : `${start}-${day.padStart(2, "0")}`;
}
