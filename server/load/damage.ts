import { Refusal } from "../refusal";

/** How many faults are named before the rest is only counted. */
const MOST = 20;

/** What is wrong with a package, as sentences that name the file, and the line and column where there is one. */
export class Damage extends Refusal {
  override name = "Damage";
  constructor(problems: readonly string[]) {
    const more = problems.length > MOST ? `\n… and ${problems.length - MOST} more` : "";
    super(`${problems.slice(0, MOST).join("\n")}${more}\nNothing was loaded.`);
  }
}

/** Where something stands in a package: "votes.csv, line 14, column outcome". */
export function placeOf(file: string, line: number, column?: string): string {
  return `${file}.csv, line ${line}${column === undefined ? "" : `, column ${column}`}`;
}
