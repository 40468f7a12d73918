import { isoOf } from "./epoch-date.ts";
import { monthOf } from "./month-names.ts";

/** Pages show times in UTC-8 all year: measured against camera clocks, summer time included. */
const pageOffsetMs = 8 * 3_600_000;

/** Words that stand beside a date and say nothing; any other word makes the text no date. */
const fillers = new Set("de,del,at,a,as,um,om,alle,ore,uhr,uur,h,kl,klo,el,le,den,the,pst,pdt".split(","));

/** A date as the web pages of the export write it, to the minute, in the languages of `monthOf`; undefined for other text. */
export function pageDate(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase().trim();
  const clock = /(?<!\d)(\d{1,2})[:h](\d{2})(?::\d{2})?(?!\d)/.exec(plain);
  const half = /(?<![a-z])([ap])\.? ?m(?![a-z])|(下午|오후|午後)|(上午|오전|午前)/.exec(plain);
  const day = dayOf(plain.replace(clock?.[0] ?? "", " ").replace(half?.[0] ?? "", " "));
  if (!day) return undefined;

  const isAfternoon = half !== null && (half[1] === "p" || half[2] !== undefined);
  const hour = clock ? (half ? Number(clock[1]) % 12 : Number(clock[1])) + (isAfternoon ? 12 : 0) : 0;
  const minute = Number(clock?.[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return isoOf(Date.UTC(day.year, day.month - 1, day.day, hour, minute) + pageOffsetMs);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(text: string): Day | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const words = (text.match(/\p{L}+/gu) ?? []).filter(
    (word) => !fillers.has(word) && !/^[年月日년월일]$/.test(word),
  );
  const [word, ...others] = words;
  if (others.length > 0) return undefined;
  if (word === undefined) return numericDay(numbers, text);

  const month = monthOf(word);
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  if (month === undefined || year === undefined || day === undefined || numbers.length !== 2)
    return undefined;
  return checked({ year: Number(year), month, day: Number(day) });
}

/** Year first as in Chinese, day first with dots; with slashes only when one of the two cannot be a month. */
function numericDay(numbers: readonly string[], text: string): Day | undefined {
  const [first = "", second = "", third = ""] = numbers;
  if (numbers.length !== 3) return undefined;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return checked({ year: a, month: b, day: c });
  if (third.length !== 4) return undefined;
  if (/^\d+[.-]/.test(text.trim()) || a > 12) return checked({ year: c, month: b, day: a });
  return b > 12 ? checked({ year: c, month: a, day: b }) : undefined;
}

const checked = (day: Day): Day | undefined =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31 ? day : undefined;
