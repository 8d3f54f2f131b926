import { describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { listApplied, listMigrations, pendingMigrations } from "./migrations";

const [FIRST, SECOND] = [
  { name: "1_record", checksum: "a" },
  { name: "2_rules", checksum: "b" },
];

describe("pendingMigrations(project, applied)", () => {
  it("are all in an empty database", () => {
    expect(pendingMigrations([FIRST, SECOND], [])).toEqual({ pending: ["1_record", "2_rules"], undone: [] });
  });

  it("are those that came since", () => {
    const applied = [{ ...FIRST, finished: true }];
    expect(pendingMigrations([FIRST, SECOND], applied)).toEqual({ pending: ["2_rules"], undone: [] });
  });

  it("count one that was cut short, whatever it was then", () => {
    const applied = [
      { ...FIRST, finished: true },
      { ...SECOND, checksum: "older", finished: false },
    ];
    expect(pendingMigrations([FIRST, SECOND], applied)).toEqual({ pending: ["2_rules"], undone: ["2_rules"] });
  });

  it("refuse a database of a newer version", () => {
    const applied = [{ name: "3_later", checksum: "c", finished: true }];
    expect(() => pendingMigrations([FIRST, SECOND], applied)).toThrow(/newer version.*3_later.*update the project/);
  });

  it("refuse a migration that was changed after it was applied", () => {
    const applied = [{ ...FIRST, checksum: "other", finished: true }];
    expect(() => pendingMigrations([FIRST, SECOND], applied)).toThrow(/1_record was changed/);
  });
});

describe("listApplied(sql)", () => {
  const sql = openSql();

  it("agrees with the project's own migrations in a database that has them all", async () => {
    const applied = await listApplied(sql);
    expect(applied.map(({ name, checksum }) => ({ name, checksum }))).toEqual(listMigrations());
    expect(pendingMigrations(listMigrations(), applied)).toEqual({ pending: [], undone: [] });
  });
});
