import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alignment } from "../api/alignment";
import { ask } from "../api/ask.fixture";
import { vetoes } from "../api/vetoes";
import { openSql } from "../testing/sql";
import { writeDataPackage } from "./write-package";

const sql = openSql();
const folder = mkdtempSync(join(tmpdir(), "voting-record-recipes-"));

/** What a recipe prints: agreement of all votes and of contested ones with its base and share, and joint vetoes. */
let expected: number[];

/** The block of one language in the recipes, or in those below a heading. */
function recipe(language: string, heading = ""): string {
  const text = readFileSync("docs/recipes.md", "utf8");
  const [, code] = new RegExp(`${heading}.*?\`\`\`${language}\n(.*?)\`\`\``, "s").exec(text) ?? [];
  if (code === undefined) throw new Error(`docs/recipes.md has no block of ${language}`);
  return code;
}

const isThere = (command: string) => spawnSync(command, ["--version"]).status === 0;

/** The numbers that a program prints in the folder of the package. */
function run(command: string, file: string, language: string): number[] {
  writeFileSync(join(folder, file), recipe(language));
  const { stdout, stderr, status } = spawnSync(command, [file], { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout.trim().split(/\s+/).map(Number);
}

beforeAll(async () => {
  const figures = async (scope: string) => {
    const { agree, n, strict } = await (await ask(alignment, `alignment?a=CHN&b=RUS&scope=${scope}`)).json();
    return [agree, n, Math.round(strict * 1000) / 10];
  };
  const { data } = await (await ask(vetoes, "vetoes?from=1971-10-25")).json();
  const joint = data.filter(({ vetoes: cast }: { vetoes: { seat: string }[] }) =>
    ["CHN", "RUS"].every((seat) => cast.some((veto) => veto.seat === seat)),
  );
  expected = [...(await figures("all")), ...(await figures("contested")), joint.length];
  await writeDataPackage(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const INTERPRETERS = [
  { language: "Python", program: "python3", file: "recipe.py", block: "python" },
  { language: "R", program: "Rscript", file: "recipe.R", block: "r" },
];

describe("docs/recipes.md", () => {
  it("says in its table what the API answers", () => {
    const [same, n, share, sameContested, nContested, shareContested, joint] = expected.map((number) =>
      number.toLocaleString("en"),
    );
    const text = readFileSync("docs/recipes.md", "utf8");
    expect(text).toContain(`| ${same} of ${n}, ${share} % |`);
    expect(text).toContain(`| ${sameContested} of ${nContested}, ${shareContested} % |`);
    expect(text).toContain(`| votes that both vetoed | ${joint} |`);
  });

  it("gives the API's numbers by the formulas of the package's README.md, worked out here cell by cell", () => {
    const read = (name: string): Record<string, string>[] =>
      parse(readFileSync(join(folder, name), "utf8"), { columns: true });
    const rows = read("member-votes.csv");
    const contested = new Set(
      rows.filter(({ position }) => position === "NO" || position === "ABSTAIN").map(({ vote_id }) => vote_id),
    );
    const sums = { all: [0, 0], contested: [0, 0] };
    for (const [index, row] of rows.entries()) {
      const isCast = ["YES", "NO", "ABSTAIN"].includes(row.position ?? "");
      if (row.seat_code !== "CHN" || (row.date ?? "") < "1971-10-25" || !isCast) continue;
      // A3:A16, for the row in line 2: the fourteen below.
      const russia = rows
        .slice(index + 1, index + 15)
        .filter((other) => other.vote_id === row.vote_id && other.seat_code === "RUS")
        .filter(({ position = "" }) => ["YES", "NO", "ABSTAIN"].includes(position));
      for (const sum of contested.has(row.vote_id) ? [sums.all, sums.contested] : [sums.all]) {
        sum[0] = (sum[0] ?? 0) + russia.filter(({ position }) => position === row.position).length;
        sum[1] = (sum[1] ?? 0) + russia.length;
      }
    }
    expect([...sums.all, ...sums.contested]).toEqual([expected[0], expected[1], expected[3], expected[4]]);
  });

  it("gives the API's numbers in SQL", async () => {
    const [row] = await sql.unsafe(recipe("sql"));
    expect(Object.values(row ?? {}).map(Number)).toEqual(expected);
  });

  if (isThere("soffice")) {
    it("gives the API's numbers in LibreOffice, with the formulas of the package's README.md", () => {
      const readme = readFileSync(join(folder, "README.md"), "utf8");
      const inCells = [...readme.matchAll(/ - [J-M]2: `(=.+)`/g)].map(([, formula = ""]) => formula);
      const ends = [...readme.matchAll(/`(=SUM.+?)` is (0\.\d+)/g)].map(([, formula = "", stated = ""]) => ({
        formula,
        stated,
      }));
      expect([inCells.length, ends.length]).toEqual([4, 2]);
      const quoted = (formula: string) => `"${formula.replaceAll('"', '""')}"`;
      const [head = "", ...lines] = readFileSync(join(folder, "member-votes.csv"), "utf8").trimEnd().split("\n");
      // As filling down does: every row that a formula names moves by as many as it is moved.
      const filled = (formula: string, by: number) =>
        formula.replace(/\b([A-M])(\d+)\b/g, (_, column, row) => `${column}${Number(row) + by}`);
      const made = lines.map((line, index) => {
        const cells = [...inCells.map((formula) => filled(formula, index)), "", ends[index]?.formula ?? ""];
        return [line, ...cells.map(quoted)].join();
      });
      writeFileSync(join(folder, "filled.csv"), `${[head, ...made].join("\n")}\n`);
      const args = [
        "--headless",
        `-env:UserInstallation=file://${join(folder, "office")}`,
        "--infilter=CSV:44,34,76,1",
      ];
      const { status } = spawnSync("soffice", [
        ...args,
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
        "--outdir",
        join(folder, "out"),
        join(folder, "filled.csv"),
      ]);
      expect(status).toBe(0);
      const answers = parse(readFileSync(join(folder, "out", "filled.csv"), "utf8"), {
        from_line: 2,
        to_line: 3,
        relax_column_count: true,
      });
      for (const [index, { stated }] of ends.entries()) expect(Number(answers[index]?.at(-1)).toFixed(5)).toBe(stated);
      const shares = ends.map(({ stated }) => Math.round(Number(stated) * 1000) / 10);
      expect(shares).toEqual([expected[2], expected[5]]);
    }, 120_000);
  }

  // A language that is not on the machine has no test: the count of tests says what ran.
  for (const { language, program, file, block } of INTERPRETERS) {
    if (!isThere(program)) continue;
    it(`gives the API's numbers in ${language}`, () => {
      expect(run(program, file, block)).toEqual(expected);
    });
  }

  if (isThere("python3")) {
    it("adds up the version of the contents in Python", () => {
      writeFileSync(join(folder, "version.py"), recipe("python", "## The version of the contents"));
      const { stdout } = spawnSync("python3", ["version.py"], { cwd: folder, encoding: "utf8" });
      const [sum = "", version] = stdout.trim().split(" ");
      expect(sum).toHaveLength(64);
      expect(version).toBe(`2026-04-30-${sum.slice(0, 12)}`);
    });
  }
});
