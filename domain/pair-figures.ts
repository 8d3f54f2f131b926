/** All figures of a pair of members, as sums over one set of counted cells. */
import { type Agreement, agreementOf, emptyTable } from "./agreement";
import type { CastPosition, Scope } from "./vocabulary";

/** How many votes of one year and primary topic two seats cast alike or apart. `topic` is a slug, `region` the topic's. */
export type PairCell = {
  year: number;
  topic: string;
  region: string;
  a: CastPosition;
  b: CastPosition;
  contested: boolean;
  adopted: boolean;
  n: number;
};

export type ScopedAgreement = Record<Scope, Agreement>;

export type YearFigures = {
  whole: ScopedAgreement;
  /** Every year from the first to the last with a vote in common, those without one as zeros. */
  byYear: ({ year: number } & ScopedAgreement)[];
};

export type PairFigures = YearFigures & {
  /** By primary topic, the most votes in common first. */
  byTopic: ({ topic: string } & ScopedAgreement)[];
  /** By the region of the primary topic, the most votes in common first; a theme is Global. */
  byRegion: ({ region: string } & ScopedAgreement)[];
};

/** The three denominators for the whole, by year, topic and region; zeros and nulls where the two never voted together. */
export function pairFigures(cells: readonly PairCell[]): PairFigures {
  return {
    ...yearFigures(cells),
    byTopic: grouped(cells, ({ topic }) => topic).map(([topic, figures]) => ({ topic, ...figures })),
    byRegion: grouped(cells, ({ region }) => region).map(([region, figures]) => ({ region, ...figures })),
  };
}

/** Of the same, the whole and the years. */
export function yearFigures(cells: readonly PairCell[]): YearFigures {
  const inYear = gathered(cells, (cell) => cell.year);
  const [first, last] = [Math.min(...inYear.keys()), Math.max(...inYear.keys())];
  const byYear = cells.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    whole: scoped(cells),
    byYear: byYear.map((year) => ({ year, ...scoped(inYear.get(year) ?? []) })),
  };
}

const byName = new Intl.Collator("en");

/** The figures of the cells that share a key, those with the most votes first. */
function grouped(cells: readonly PairCell[], keyOf: (cell: PairCell) => string): [string, ScopedAgreement][] {
  return [...gathered(cells, keyOf)]
    .map(([key, own]): [string, ScopedAgreement] => [key, scoped(own)])
    .sort(([one, { all }], [other, { all: others }]) => others.n - all.n || byName.compare(one, other));
}

/** The cells by their key, each gone through once. */
function gathered<Key>(cells: readonly PairCell[], keyOf: (cell: PairCell) => Key): Map<Key, PairCell[]> {
  const groups = new Map<Key, PairCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

/** The three denominators over some cells. */
function scoped(cells: readonly Omit<PairCell, "year" | "topic" | "region">[]): ScopedAgreement {
  const [all, adopted, contested] = [emptyTable(), emptyTable(), emptyTable()];
  for (const cell of cells) {
    all[cell.a][cell.b] += cell.n;
    if (cell.adopted) adopted[cell.a][cell.b] += cell.n;
    if (cell.contested) contested[cell.a][cell.b] += cell.n;
  }
  return { all: agreementOf(all), adopted: agreementOf(adopted), contested: agreementOf(contested) };
}
