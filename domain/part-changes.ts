/** Lists of parts in a revision: which part a change put in the place of which, so that each can be taken back by itself. */

type Part = { [field: string]: string };
type Parts = readonly Part[];

/** The parts of a list, none where there is nothing; null where it is another value, as an older history has some quotations. */
export function partsOf(value: unknown): Parts | null {
  if (value === null) return [];
  return Array.isArray(value) && value.every(isPart) ? value : null;
}

function isPart(item: unknown): item is Part {
  return typeof item === "object" && item !== null;
}

/** The parts of one list that the other lacks, in their order. */
function lacking(list: Parts, other: Parts): Part[] {
  return list.filter((part) => indexOf(other, part) === -1);
}

/** Where a part stands in a list; -1 where it does not. */
function indexOf(list: Parts, part: Part): number {
  const fields = Object.entries(part);
  return list.findIndex(
    (one) => Object.keys(one).length === fields.length && fields.every(([field, value]) => one[field] === value),
  );
}

/**
 * A list after a change from one list to another was made in it: what the change replaced is replaced where it stands, what
 * it added or took out is added in its place or taken out. Other parts stay as they are.
 */
export function applyToParts(held: Parts, from: Parts, to: Parts): Part[] {
  const [gone, come] = [lacking(from, to), lacking(to, from)];
  const after = [...held];
  gone.forEach((part, number) => {
    const next = come[number];
    const at = indexOf(after, part);
    if (at !== -1) after.splice(at, 1, ...(next ? [next] : []));
  });
  for (const part of come.slice(gone.length)) after.splice(Math.min(indexOf(to, part), after.length), 0, part);
  return after;
}

/** Whether a later change stands on one: a part that it left is no longer there, or one that it took away is there again. */
export function partsOvertaken(held: Parts, from: Parts, to: Parts): boolean {
  const [gone, come] = [lacking(from, to), lacking(to, from)];
  // Only their order was changed: then it must still be that one.
  if (gone.length + come.length === 0) return to.some((part, index) => indexOf(held, part) !== index);
  return come.some((part) => indexOf(held, part) === -1) || gone.some((part) => indexOf(held, part) !== -1);
}
