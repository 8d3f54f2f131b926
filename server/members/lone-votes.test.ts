import { describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { getMember } from "./get";
import { listLoneVotes } from "./lone-votes";
import { listVoteMarks } from "./marks";

const sql = openSql();

describe("listLoneVotes(member, shown)", () => {
  it("counts the votes in which nobody else did the same, as the positions themselves say", async () => {
    for (const code of ["USA", "RUS", "SUN", "FRA", "VEN"]) {
      const counted = await sql<{ position: string; n: number }[]>`
        select mv.position::text, count(*)::int as n from member_vote mv
         where (mv.member_code = ${code} or mv.seat_code = ${code}) and mv.position in ('YES', 'ABSTAIN', 'NO')
           and not exists (select 1 from member_vote other where other.vote_id = mv.vote_id
             and other.position = mv.position and other.member_code <> mv.member_code)
         group by 1`;
      const found = (await listLoneVotes(code, 3)).filter(({ count }) => count > 0);
      const sorted = (rows: [string, number][]) => rows.toSorted(([one], [other]) => one.localeCompare(other));
      expect(sorted(found.map(({ position, count }) => [position, count])), code).toEqual(
        sorted(counted.map(({ position, n }) => [position, n])),
      );
    }
  });

  it("has the newest first, at most as many as asked for", async () => {
    const no = (await listLoneVotes("USA", 3)).find(({ position }) => position === "NO");
    expect(no?.count).toBe(76);
    expect(no?.newest).toHaveLength(3);
    const days = no?.newest.map(({ date }) => date) ?? [];
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe("listVoteMarks(code)", () => {
  it("has one letter for each vote of a year, as many as the counts of the year", async () => {
    for (const code of ["RUS", "SUN", "PRY", "CHN"]) {
      const [marks, member] = await Promise.all([listVoteMarks(code), getMember(code)]);
      const of = (text: string, letters: string) => [...text].filter((letter) => letters.includes(letter)).length;
      expect(
        marks.map(({ year, marks: all }) => [
          year,
          of(all, "Y"),
          of(all, "A"),
          of(all, "NV"),
          of(all, "V"),
          of(all, "X"),
          of(all, "U"),
        ]),
        code,
      ).toEqual(
        member?.years.map((year) => [
          year.year,
          year.YES,
          year.ABSTAIN,
          year.NO,
          year.vetoes,
          year.NOT_VOTING,
          year.NOT_RECORDED,
        ]),
      );
    }
  });

  it("is empty for a code that no member has", async () => {
    expect(await listVoteMarks("ZZZ")).toEqual([]);
  });
});
