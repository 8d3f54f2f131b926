import { describe, expect, it } from "vitest";
import { AlignmentAnswer, MatrixAnswer } from "@/domain/answers/alignment";
import { alignment, matrix } from "./alignment";
import { ask } from "./ask.fixture";

async function figures(parameters: string) {
  const response = await ask(alignment, `alignment?${parameters}`);
  expect(response.status).toBe(200);
  return AlignmentAnswer.parse(await response.json());
}

describe("alignment", () => {
  it("is China and Russia unless said, in each scope", async () => {
    const all = await figures("");
    expect(all).toMatchObject({ a: "CHN", b: "RUS", from: "1971-10-25", to: "2026-04-30", scope: "all", topic: null });
    expect(all).toMatchObject({ n: 2594, agree: 2417 });
    expect(all.strict).toBeCloseTo(0.93177, 5);
    expect(await figures("a=CHN&b=RUS&scope=contested")).toMatchObject({ n: 550, agree: 373 });
    expect(await figures("a=CHN&b=RUS&scope=adopted")).toMatchObject({ n: 2390, agree: 2260 });
  });

  it("turns the table with the pair and keeps the figures", async () => {
    const [ab, ba] = [await figures("a=USA&b=RUS"), await figures("a=SUN&b=usa")];
    expect(ba).toMatchObject({ a: "RUS", b: "USA", n: ab.n, agree: ab.agree, kappa: ab.kappa });
    expect(ba.table.YES.NO).toBe(ab.table.NO.YES);
    expect(ab.from).toBe("1946-01-25");
  });

  it("says each year with a vote in the scope, and they sum to the whole", async () => {
    const { byYear, n, agree } = await figures("scope=contested");
    expect(byYear.reduce((sum, year) => sum + year.n, 0)).toBe(n);
    expect(byYear.reduce((sum, year) => sum + year.agree, 0)).toBe(agree);
    // Brazil and Japan sat together in seven years, the first two of them 21 years apart.
    const { byYear: together } = await figures("a=BRA&b=JPN");
    expect(together.map(({ year }) => year)).toEqual([1967, 1988, 1993, 1998, 2005, 2010, 2023]);
  });

  it("has nothing to share in days without a vote, also after the last", async () => {
    const nothing = { n: 0, agree: 0, strict: null, half: null, interval: null, kappa: null, kappaSquared: null };
    expect(await figures("from=2020-01-01&to=2020-01-02")).toMatchObject({ ...nothing, byYear: [] });
    expect(await figures("from=2031-01-01")).toMatchObject({ ...nothing, from: "2031-01-01", to: "2031-01-01" });
  });

  it("counts the whole history of China's seat only for those who ask", async () => {
    const whole = await figures("from=1946-01-01");
    expect(whole.from).toBe("1946-01-01");
    expect(whole.n).toBeGreaterThan(2594);
  });

  it("names every parameter that cannot be used", async () => {
    const response = await ask(alignment, "alignment?a=ZZZ&b=USA&from=2020-02-30&scope=some&scope=all&x=1&topic=%FF");
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    const { status, errors } = await response.json();
    expect(status).toBe(400);
    expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      "from",
      "scope",
      "scope",
      "topic",
      "x",
      "a",
    ]);
  });

  it("refuses one seat on both sides, and days in reverse", async () => {
    expect((await ask(alignment, "alignment?a=RUS&b=SUN")).status).toBe(400);
    expect((await ask(alignment, "alignment?from=2020-01-02&to=2020-01-01")).status).toBe(400);
  });
});

async function cells(parameters: string) {
  const response = await ask(matrix, `alignment/matrix?${parameters}`);
  expect(response.status).toBe(200);
  return MatrixAnswer.parse(await response.json());
}

describe("matrix", () => {
  it("is the five permanent members unless said, each pair once, and says what the pair says", async () => {
    const answer = await cells("scope=contested");
    expect(answer.members).toEqual(["CHN", "FRA", "RUS", "GBR", "USA"]);
    expect(answer.cells).toHaveLength(10);
    expect(answer.cells[1]).toMatchObject({ a: "CHN", b: "RUS", n: 550, agree: 373 });
  });

  it("counts as the pair does, whatever days are asked for", async () => {
    for (const days of ["from=1946-01-01", "from=1990-01-01&to=1999-12-31", "to=1980-12-31"]) {
      const { cells: all } = await cells(`members=usa,CHN,SUN&${days}`);
      for (const { a, b, n, agree, strict, half } of all) {
        expect(await figures(`a=${a}&b=${b}&${days}`)).toMatchObject({ n, agree, strict, half });
      }
    }
  });

  it("names what cannot be used", async () => {
    for (const members of ["CHN", "CHN,ZZZ", "CHN,CHN", "RUS,SUN", "CHN;RUS"]) {
      const response = await ask(matrix, `alignment/matrix?members=${members}`);
      expect(response.status, members).toBe(400);
      expect((await response.json()).errors[0].parameter).toBe("members");
    }
  });
});
