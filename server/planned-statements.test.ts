import { describe, expect, it } from "vitest";
import { prisma } from "./db";
import { statementNames } from "./planned-statements";

describe("statementNames(most)", () => {
  it("gives a statement one name, another another, and none beyond the most", () => {
    const nameOf = statementNames(2);
    const names = ["select 1", "select 2", "select 1", "select 3", "select 2"].map((sql) => nameOf({ sql }));
    expect(names).toEqual(["planned 1", "planned 2", "planned 1", "", "planned 2"]);
  });
});

it("has the database keep what it has planned, whatever the values", async () => {
  await prisma.$transaction(async (tx) => {
    for (const day of ["1950-01-01", "2017-02-28"])
      await tx.$queryRaw`select count(*) from vote where date >= ${day}::date`;
    const kept = await tx.$queryRaw<{ statement: string; calls: number }[]>`
      select statement, (generic_plans + custom_plans)::int as calls from pg_prepared_statements
       where statement like 'select count(*) from vote%'`;
    expect(kept).toEqual([{ statement: "select count(*) from vote where date >= $1::date", calls: 2 }]);
  });
});
