import type { Seed } from "./read";

/** The numbers by which the database knows the records of the files: from 1, in the order of the files. */
export class Keys {
  readonly #resolutions: Map<string, number>;
  readonly #sources: Map<string, number>;
  readonly #statements: Map<string, number>;
  readonly #explanations: Map<string, number>;

  constructor({ resolutions, sources, articles, statements, explanations }: Seed) {
    this.#resolutions = numbered(resolutions.map(({ slug }) => slug));
    this.#sources = numbered([...sources, ...articles].map(({ slug }) => slug));
    this.#statements = numbered(statements.map(({ slug }) => slug));
    this.#explanations = numbered(explanations.map(nameOf));
  }

  resolution = (slug: string) => find(this.#resolutions, slug);
  source = (slug: string) => find(this.#sources, slug);
  statement = (slug: string) => find(this.#statements, slug);
  explanation = (of: { vote: string; member: string }) => find(this.#explanations, nameOf(of));
}

const nameOf = ({ vote, member }: { vote: string; member: string }) => `${vote} ${member}`;

function numbered(names: string[]): Map<string, number> {
  return new Map(names.map((name, index) => [name, index + 1]));
}

function find(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`There is no ${name} in the record: check it before it is written.`);
  return number;
}
