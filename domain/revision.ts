/** What a revision says of a record: old and new value by field, and how to go forward and back by it. */

import { applyToParts, partsOf, partsOvertaken } from "./part-changes";

/** A part of a record that has fields of its own, of which those that are empty are left out: a quotation, a citation. */
export type RevisedPart = { [field: string]: string };

/** What a field of a record can hold in a revision. A map is of positions by member code. */
export type RevisedValue = string | number | boolean | null | string[] | RevisedPart[] | { [key: string]: string };

/**
 * What changed: old and new value by field; `from` is null where the record is new. Where both are maps, they hold only
 * the keys that differ, and a key that one lacks was not there.
 */
export type Changes = Record<string, { from: RevisedValue; to: RevisedValue }>;

/** A record as revisions know it: its fields with what they hold. */
export type RevisedState = Record<string, RevisedValue>;

/** The changes that make a record out of nothing. Fields that stay empty are left out. */
export function created(fields: RevisedState): Changes {
  const filled = Object.entries(fields).filter(([, value]) => value !== "" && !isEmpty(value));
  return Object.fromEntries(filled.map(([field, to]) => [field, { from: null, to }]));
}

/** The changes that take a record out: every field that held something. */
export function removed(fields: RevisedState): Changes {
  return Object.fromEntries(Object.entries(created(fields)).map(([field, { to }]) => [field, { from: to, to: null }]));
}

/** The changes between two states of a record: the fields that differ, and of maps the keys that do. */
export function changed(before: RevisedState, after: RevisedState): Changes {
  const differing = Object.entries(after).filter(([field, to]) => !isSame(before[field] ?? null, to));
  return Object.fromEntries(
    differing.map(([field, to]) => {
      const from = before[field] ?? null;
      return [field, isMap(from) && isMap(to) ? { from: lacking(from, to), to: lacking(to, from) } : { from, to }];
    }),
  );
}

/** The state after a change. */
export function applyChanges(state: RevisedState, changes: Changes): RevisedState {
  const after = { ...state };
  for (const [field, { from, to }] of Object.entries(changes)) {
    const held = state[field] ?? null;
    const lists = listsIn(held, from, to);
    // Where nothing came between, the change itself says in which order they stand.
    if (lists && !isSame(held, from)) after[field] = applyToParts(...lists);
    else after[field] = isMap(from) && isMap(to) && isMap(held) ? replaced(held, from, to) : to;
  }
  return after;
}

/** The state before a change: what `applyChanges` turns into the one given. */
export function undoChanges(state: RevisedState, changes: Changes): RevisedState {
  return applyChanges(state, reversed(changes));
}

/** The change that takes another back. */
export function reversed(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).map(([field, { from, to }]) => [field, { from: to, to: from }]));
}

/** The fields of a change that the state no longer holds as the change left them: a later change stands on it. */
export function overtaken(state: RevisedState, changes: Changes): string[] {
  return Object.entries(changes)
    .filter(([field, { from, to }]) => {
      const held = state[field] ?? null;
      const lists = listsIn(held, from, to);
      if (lists) return partsOvertaken(...lists);
      if (!isMap(to) || !isMap(held) || !isMap(from)) return !isSame(held, to);
      return [...Object.keys(from), ...Object.keys(to)].some((key) => held[key] !== to[key]);
    })
    .map(([field]) => field);
}

/** Whether two values are the same, in whatever order their keys stand. */
export function isSame(one: RevisedValue, other: RevisedValue): boolean {
  if (isMap(one) && isMap(other)) {
    return Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index] ?? null));
  }
  return one === other || (isEmpty(one) && isEmpty(other));
}

/** A part of a record as a revision has it: its fields that hold something. */
export function revisedPart(fields: Record<string, string | null>): RevisedPart {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

export function isMap(value: RevisedValue): value is { [key: string]: string } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is held and what a change says of it, where all three are lists of parts and one of them has any. */
function listsIn(held: RevisedValue, from: RevisedValue, to: RevisedValue) {
  const [now, before, after] = [partsOf(held), partsOf(from), partsOf(to)];
  if (now === null || before === null || after === null || before.length + after.length === 0) return null;
  return [now, before, after] as const;
}

function isEmpty(value: RevisedValue): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

function lacking(map: { [key: string]: string }, other: { [key: string]: string }): { [key: string]: string } {
  return Object.fromEntries(Object.entries(map).filter(([key, value]) => other[key] !== value));
}

function replaced(
  held: { [key: string]: string },
  from: { [key: string]: string },
  to: { [key: string]: string },
): { [key: string]: string } {
  const kept = Object.entries(held).filter(([key]) => from[key] === undefined);
  return { ...Object.fromEntries(kept), ...to };
}
