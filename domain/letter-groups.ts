/** Names of one stretch of the alphabet: "A–B". */
export type LetterGroup<Named> = { letters: string; named: Named[] };

/**
 * A list in the order of its names, cut where a new first letter begins: each group has `size` names or more, the last
 * half as many. A list that is shorter is one group; an empty one has none.
 */
export function letterGroups<Named extends { name: string }>(
  named: readonly Named[],
  size: number,
): LetterGroup<Named>[] {
  const groups: Named[][] = [];
  for (const one of named) {
    const group = groups.at(-1);
    const isFull = group !== undefined && group.length >= size;
    if (group === undefined || (isFull && initial(one) !== initial(group.at(-1)))) groups.push([one]);
    else group.push(one);
  }
  const [before, last] = groups.slice(-2);
  if (before !== undefined && last !== undefined && last.length < size / 2) {
    before.push(...last);
    groups.pop();
  }
  return groups.map((group) => {
    const [from, to] = [initial(group[0]), initial(group.at(-1))];
    return { letters: from === to ? from : `${from}–${to}`, named: group };
  });
}

const initial = (named: { name: string } | undefined) => named?.name.charAt(0) ?? "";
