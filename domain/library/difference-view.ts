/** Which part of a difference a page shows. */
import { formatCount } from "../figures";
import type { Rejection } from "./columns";
import { type ChangedVote, CLASSES, countsOf, type Difference, type DifferenceClass, type NewVote } from "./difference";

const PAGE_SIZE = 50;
/** Conflicts are shown together, so that one form holds every choice. */
const MOST_CONFLICTS = 500;

const NAMES: Record<DifferenceClass, string> = {
  added: "New",
  changed: "Changed",
  conflicting: "In conflict",
  rejected: "Rejected",
};

/** What the address asks for. `anew`: the record changed since it was last looked at. */
export type DifferenceQuery = { show: DifferenceClass | null; page: number; anew: boolean };

/** Reads the address; what it does not name well is the first part, and the first page. */
export function readDifferenceView(query: Record<string, string | string[] | undefined>): DifferenceQuery {
  const page = typeof query.page === "string" && /^[1-9]\d{0,5}$/.test(query.page) ? Number(query.page) : 1;
  return { show: CLASSES.find((part) => part === query.show) ?? null, page, anew: query.anew === "true" };
}

/** A page of one part of a difference; `shown` is null where all parts are empty. */
export type DifferenceView = {
  parts: { part: DifferenceClass; text: string }[];
  shown: DifferenceClass | null;
  page: number;
  pageSize: number;
  total: number;
  added: NewVote[];
  changed: ChangedVote[];
  rejected: Rejection[];
};

/** The parts that are not empty with their counts, and the page of the one asked for, else of the first. */
export function viewOf(difference: Difference, { show, page: asked }: DifferenceQuery): DifferenceView {
  const counts = countsOf(difference);
  const filled = CLASSES.filter((part) => counts[part] > 0);
  const shown = filled.find((part) => part === show) ?? filled[0] ?? null;
  const pageSize = shown === "conflicting" ? MOST_CONFLICTS : PAGE_SIZE;
  const rows = {
    added: difference.added,
    changed: difference.changed.filter(({ changes }) => changes.length > 0),
    conflicting: difference.changed.filter(({ conflicts }) => conflicts.length > 0),
    rejected: difference.rejected,
  };
  const total = shown === null ? 0 : rows[shown].length;
  const page = Math.min(asked, Math.max(1, Math.ceil(total / pageSize)));
  const cut = <T>(all: readonly T[]) => all.slice((page - 1) * pageSize, page * pageSize);
  return {
    parts: filled.map((part) => ({ part, text: `${NAMES[part]} ${formatCount(counts[part])}` })),
    shown,
    page,
    pageSize,
    total,
    added: cut(rows.added),
    changed: cut(shown === "conflicting" ? rows.conflicting : rows.changed),
    rejected: cut(rows.rejected),
  };
}
