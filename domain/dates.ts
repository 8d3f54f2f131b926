/** Days of the record, as YYYY-MM-DD strings. There is no clock here: who needs today passes it. */
import { z } from "zod";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Whether the text is a day of the calendar, written YYYY-MM-DD. False for 2024-02-30. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day of the calendar. The message quotes what was given: “2024-02-30” is not a day. */
export const Day = z
  .string()
  .trim()
  .refine(isDay, {
    error: (issue) => `“${issue.input}” is not a day. It looks like 2017-02-28.`,
  })
  .meta({ format: "date" });
export type Day = z.infer<typeof Day>;

/** The year of a day, as a number. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** "28 February 2017". */
export function formatDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** "28 Feb 2017", for rows of a list. */
export function formatShortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day).slice(0, 3)} ${day.slice(0, 4)}`;
}

/** A date as precise as it is known: "2020", "January 2020" or "6 January 2020". */
export function formatPartialDay(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? `${monthOf(date)} ${date.slice(0, 4)}` : formatDay(date);
}

/** A moment, to the minute: "6 January 2020, 14:05 UTC". */
export function formatInstant(at: Date): string {
  const text = at.toISOString();
  return `${formatDay(text)}, ${text.slice(11, 16)} UTC`;
}

function monthOf(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  if (month === undefined) throw new RangeError(`“${date}” has no month.`);
  return month;
}
