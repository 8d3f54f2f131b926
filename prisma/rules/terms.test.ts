import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";
import { broken, refusal } from "./refusal";

const sql = openSql();
beforeAll(async () => {
  await seatCouncil(sql);
  await sql.begin((tx) =>
    addVote(tx, { id: "s-2017-172", date: "2017-02-28", outcome: "VETOED", positions: "N BOL CHN RUS; A EGY ETH KAZ" }),
  );
  await sql.begin((tx) => addVote(tx, { id: "s-1980-1", date: "1980-01-05", outcome: "ADOPTED" }));
});

describe("the terms of a member", () => {
  test("do not overlap", async () => {
    const again = sql`insert into term (member_code, seat_code, valid_from, valid_to, kind, note)
      values ('JPN', 'JPN', '2017-12-31', '2018-12-31', 'ELECTED', 'A note')`;
    expect(await refusal(again)).toMatchObject({ code: "23P01", rule: "term_member_once" });
  });

  test("are permanent on the five seats, and elsewhere end", async () => {
    const permanent = sql`insert into term (member_code, seat_code, valid_from, kind) values ('IND', 'IND', '2030-01-01', 'PERMANENT')`;
    expect(await refusal(permanent)).toMatchObject({ code: "23514", rule: "term_kind" });
    const endless = sql`insert into term (member_code, seat_code, valid_from, kind) values ('IND', 'IND', '2030-01-01', 'ELECTED')`;
    expect(await refusal(endless)).toMatchObject({ code: "23514", rule: "term_elected_ends" });
    const backwards = sql`insert into term (member_code, seat_code, valid_from, valid_to, kind, note)
      values ('IND', 'IND', '2030-01-01', '2029-12-31', 'ELECTED', 'A note')`;
    expect(await refusal(backwards)).toMatchObject({ code: "23514", rule: "term_days" });
  });

  test("are of one holder of a permanent seat at a time", async () => {
    const soviet = sql`update term set valid_to = '1991-12-25' where member_code = 'SUN'`;
    expect(await refusal(soviet)).toMatchObject({ code: "23P01", rule: "term_seat_once" });
  });

  test("are on the member's own seat", async () => {
    const chair = sql`update term set seat_code = 'FRA' where member_code = 'JPN' and valid_from = '2016-01-01'`;
    expect(await refusal(chair)).toMatchObject({ code: "23514", rule: "term_kind" });
    const foreign = sql`update term set seat_code = 'DEU' where member_code = 'JPN' and valid_from = '2016-01-01'`;
    expect(await refusal(foreign)).toMatchObject({ code: "23503", rule: "term_member_code_seat_code_fkey" });
    const renamed = sql`update member set seat_code = 'DEU' where code = 'JPN'`;
    expect(await refusal(renamed)).toMatchObject({ code: "23514", rule: "member_elected_seat" });
  });
});

describe("the terms of elected members", () => {
  const add = (member: string, from: string, to: string, note: string | null = null) =>
    refusal(sql`insert into term (member_code, seat_code, valid_from, valid_to, kind, note)
      values (${member}, ${member}, ${from}, ${to}, 'ELECTED', ${note})`);

  test("are two calendar years, unless the note says why not, and never longer", async () => {
    expect(await add("IND", "2027-01-01", "2027-12-31")).toMatchObject({ code: "23514", rule: "term_two_years" });
    expect(await add("IND", "2027-01-02", "2028-12-31")).toMatchObject({ rule: "term_two_years" });
    expect(await add("IND", "2027-01-01", "2029-01-01", "A note")).toMatchObject({ rule: "term_length" });
  });

  test("do not follow at once upon one another", async () => {
    expect(await add("GRC", "2027-01-01", "2028-12-31")).toMatchObject({ code: "23P01", rule: "term_not_at_once" });
    expect(await add("GRC", "2027-06-01", "2028-12-31", "Later")).toMatchObject({ rule: "term_not_at_once" });
    // From 2028 on it could sit again; and a term before one that is there is as near to it.
    expect(await add("LVA", "2024-01-01", "2025-12-31")).toMatchObject({ rule: "term_not_at_once" });
  });

  test("are ten at a time, six before 1966, whichever of them is written last", async () => {
    expect(await add("IND", "2026-01-01", "2027-12-31")).toEqual(
      broken("term_elected_seats", "term of IND: 11 elected members would sit on 2026-01-01, and there are 10 seats"),
    );
    expect(await add("IND", "1955-01-01", "1956-12-31")).toMatchObject({ rule: "term_elected_seats" });
    // Ten sit on its first day as well, and eleven would on the next of January.
    expect(await add("IND", "2025-12-30", "2026-12-31", "Late")).toMatchObject({ rule: "term_elected_seats" });
  });

  test("name a place of the understanding of 1946 only before 1966", async () => {
    const late = sql`update term set seat_group = 'Western Europe' where member_code = 'GRC' and valid_from = '2025-01-01'`;
    expect(await refusal(late)).toMatchObject({ code: "23514", rule: "term_seat_group" });
  });
});

describe("a term under a vote that was taken", () => {
  test("cannot be cut short, moved or removed", async () => {
    const cut = sql`update term set valid_to = '2017-02-27', note = 'Cut'
      where member_code = 'JPN' and valid_from = '2016-01-01'`;
    expect(await refusal(cut)).toEqual(
      broken("vote_member_serving", "vote s-2017-172: JPN was not serving on 2017-02-28"),
    );
    const moved = sql`update term set valid_from = '2017-03-01', note = 'Moved'
      where member_code = 'JPN' and valid_from = '2016-01-01'`;
    expect((await refusal(moved)).rule).toBe("vote_member_serving");
    const removed = sql`delete from term where member_code = 'JPN' and valid_from = '2016-01-01'`;
    expect((await refusal(removed)).rule).toBe("vote_member_serving");
  });

  // Fourteen members sat from 1 to 6 January 1980, while the Assembly balloted between Colombia and Cuba.
  test("cannot be joined by another", async () => {
    const another = sql`insert into term (member_code, seat_code, valid_from, valid_to, kind, note)
      values ('CUB', 'CUB', '1980-01-01', '1980-01-06', 'ELECTED', 'A seat that was empty')`;
    expect(await refusal(another)).toEqual(
      broken("vote_member_missing", "vote s-1980-1: CUB was serving on 1980-01-05 and has no member vote"),
    );
  });

  test("cannot be reached by another that is moved", async () => {
    const moved = sql`update term set valid_from = '1980-01-05' where member_code = 'MEX' and valid_from = '1980-01-07'`;
    expect((await refusal(moved)).rule).toBe("vote_member_missing");
  });

  test("has those votes checked alone on whose days somebody begins or ceases to sit by it", async () => {
    const queued = (change: string) =>
      sql
        .begin(async (tx) => {
          await tx.unsafe(`update term set ${change} where member_code = 'JPN' and valid_from = '2016-01-01'`);
          throw new Error((await tx`select vote_id from vote_check`).map(({ vote_id }) => vote_id).join());
        })
        .catch(({ message }: Error) => message);
    expect(await queued("note = 'Said better'")).toBe("");
    expect(await queued("valid_to = '2017-03-01', note = 'After the vote'")).toBe("");
    expect(await queued("valid_to = '2017-02-27', note = 'Before the vote'")).toBe("s-2017-172");
  });

  test("can change where no vote is touched", async () => {
    await sql`update term set valid_to = '2017-12-30', note = 'Left' where member_code = 'JPN' and valid_from = '2016-01-01'`;
  });
});

describe("a name of a member", () => {
  test("is the only one of its days", async () => {
    await sql`insert into member_name (member_code, name, short_name, valid_to)
      values ('BFA', 'Upper Volta', 'Upper Volta', '1984-08-03')`;
    const second = sql`insert into member_name (member_code, name, short_name, valid_from)
      values ('BFA', 'Burkina Faso', 'Burkina Faso', '1984-08-03')`;
    expect(await refusal(second)).toMatchObject({ code: "23P01", rule: "member_name_once" });
  });
});
