import { cellText, splitList } from "@/domain/csv";
import { isDay } from "@/domain/dates";
import type { Field, FieldType } from "../export/field";

/** What a cell may hold. A moment and an object of JSON stay text, which is what COPY takes. */
export type Cell = string | number | boolean | null | string[];

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** The largest integer of PostgreSQL. */
const MOST = 2 ** 31 - 1;

const FAULTS: Partial<Record<FieldType, (text: string) => string | null>> = {
  code: (text) => (/^[A-Z]{3}$/.test(text) ? null : "is not a code of three capitals"),
  slug: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? null : "is not an address in small letters"),
  integer: (text) => (/^(0|[1-9]\d*)$/.test(text) && Number(text) <= MOST ? null : "is not a whole number"),
  boolean: (text) => (text === "true" || text === "false" ? null : "is neither true nor false"),
  date: (text) => (isDay(text) ? null : "is not a day such as 2017-02-28"),
  moment: (text) => (isMoment(text) ? null : "is not a moment such as 2026-11-21T12:00:00.000Z"),
  json: (text) => (isObject(text) ? null : "is not an object of JSON"),
};

/** Why a cell cannot be what its column holds, as the rest of a sentence about it; null: it can. */
export function faultOf({ type, required, words }: Field, cell: string): string | null {
  if (cell === "") return required ? "is empty" : null;
  if (cell.includes("\u0000")) return "holds a character that no text has";
  if (words && !words.includes(cell)) return `is not one of ${words.join(", ")}`;
  return FAULTS[type]?.(cell) ?? null;
}

/** What a cell without a fault holds; null where it is empty, but a list is then one without values. */
export function readCell({ type }: Field, cell: string): Cell {
  const text = cellText(cell);
  if (type === "list") return splitList(text);
  if (cell === "") return null;
  if (type === "integer") return Number(cell);
  if (type === "boolean") return cell === "true";
  return text;
}

function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text));
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
