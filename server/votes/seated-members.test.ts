import { describe, expect, it } from "vitest";
import { membersOn } from "@/domain/council";
import { prisma } from "../db";
import { listSeatedMembers } from "./seated-members";

describe("listSeatedMembers()", () => {
  it("gives for the day of every recorded vote the members that voted, under the names of the time", async () => {
    const seats = await listSeatedMembers();
    const votes = await prisma.$queryRaw<{ date: string; id: string; members: string }[]>`
      select vote_id as id, to_char(date, 'YYYY-MM-DD') as date,
             string_agg(member_code || ' ' || member_name, ', ' order by member_code) as members
        from member_vote_record group by 1, 2`;
    expect(votes.length).toBeGreaterThan(3_000);
    const differing = votes.filter(({ date, members }) => {
      const seated = membersOn(seats, date).map(({ member, name }) => `${member} ${name}`);
      return seated.sort().join(", ") !== members;
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ["1962-01-01", 11],
    ["1965-12-31", 11],
    ["1966-01-01", 15],
    ["1980-01-03", 14],
    ["2026-04-07", 15],
  ])("seats on %s the %d members that were serving", async (day, members) => {
    expect(membersOn(await listSeatedMembers(), day)).toHaveLength(members);
  });

  it("calls a member what it was called on the day", async () => {
    const seats = await listSeatedMembers();
    const china = (day: string) => membersOn(seats, day).find(({ seat }) => seat === "CHN")?.name;
    expect([china("1971-10-24"), china("1971-10-25")]).toEqual(["Republic of China", "China"]);
  });
});
