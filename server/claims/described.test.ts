import { beforeAll, describe, expect, it } from "vitest";
import { ClaimForm, DEEDS, type Deed } from "@/domain/claim";
import { CHINA_SEATED, seatOf } from "@/domain/council";
import type { Position } from "@/domain/vocabulary";
import { prisma } from "../db";
import { listDescribed } from "./described";

type Held = { id: string; date: Date; outcome: string; memberVotes: { memberCode: string; position: Position }[] };

let record: Held[];
beforeAll(async () => {
  record = await prisma.vote.findMany({
    select: { id: true, date: true, outcome: true, memberVotes: { select: { memberCode: true, position: true } } },
  });
});

const formOf = (parts: object) => ClaimForm.parse({ comparison: "AT_LEAST", number: 1, ...parts });

const described = async (parts: object) => (await listDescribed([{ form: formOf(parts), textId: null }])).flat();

/** Whether a member did it in a vote, worked out without the database; null where the sources leave it open. */
function did(vote: Held, member: string, deed: Deed): boolean | null {
  const cast = vote.memberVotes.find(({ memberCode }) => memberCode === member || seatOf(memberCode) === member);
  if (!cast) return false;
  const permanent = ["CHN", "FRA", "GBR", "RUS", "SUN", "USA"].includes(member);
  if (deed === "VETOED" || deed === "OTHER_THAN_VETO") {
    const may = permanent && vote.outcome === "VETOED";
    if (may && cast.position === "NOT_RECORDED") return null;
    return (may && cast.position === "NO") === (deed === "VETOED");
  }
  if (cast.position === "NOT_RECORDED") return null;
  return deed.startsWith("OTHER_THAN_") ? deed !== `OTHER_THAN_${cast.position}` : deed === cast.position;
}

const CASES = ["CHN", "RUS", "SUN", "USA", "KOR"].flatMap((member) =>
  DEEDS.filter((deed) => deed !== "SPONSORED").map((deed) => [member, deed] as const),
);

describe("listDescribed(claims)", () => {
  it.each(CASES)("finds what %s did: %s", async (member, deed) => {
    const expected = record
      .filter(({ date }) => member !== "CHN" || date.toISOString().slice(0, 10) >= CHINA_SEATED)
      .flatMap((vote) => {
        const done = did(vote, member, deed);
        return done === false ? [] : [`${vote.id} ${done === null}`];
      });
    const found = await described({ members: [{ member, did: deed }] });
    expect(found.map(({ id, open }) => `${id} ${open}`).sort()).toEqual(expected.sort());
  });

  it("leaves open what no source says: the tally alone is known of some votes of 1947 and 1948", async () => {
    const early = { members: [{ member: "FRA", did: "YES" }], from: "1947-01-01", to: "1948-12-31" };
    const found = await described(early);
    expect([found.length, found.filter(({ open }) => open).length]).toEqual([69, 4]);
  });

  it("gives the oldest first, and within the parts of kind, outcome and topic", async () => {
    const parts = { topic: "syria", kind: "RESOLUTION", outcome: "VETOED", from: "2011-01-01", to: "2012-12-31" };
    expect(await described(parts)).toEqual([
      { id: "s-2011-612", date: "2011-10-04", named: false, open: false },
      { id: "s-2012-77", date: "2012-02-04", named: false, open: false },
      { id: "s-2012-538", date: "2012-07-19", named: false, open: false },
    ]);
  });

  it.each([
    ["FRA", "s-2017-172", false],
    ["GBR", "s-2017-172", false],
    ["CHN", "s-2017-172", null],
    ["IRL", "s-2017-172", false],
    ["KOR", "s-2017-172", null],
    ["USA", "s-2019-186", false],
    ["FRA", "s-res-2448-2018", false],
  ])("compares %s with the sponsors of %s", async (member, slug, open) => {
    const text = await prisma.resolution.findUniqueOrThrow({ where: { slug } });
    const form = ClaimForm.parse({ members: [{ member, did: "SPONSORED" }], text: slug, comparison: "AMONG" });
    const found = (await listDescribed([{ form, textId: text.id }])).flat();
    expect(found.map((vote) => vote.open)).toEqual(open === null ? [] : [open]);
  });

  it("leaves the sponsors open where none are recorded", async () => {
    const text = await prisma.resolution.findFirstOrThrow({ where: { sponsors: null, votes: { some: {} } } });
    const form = ClaimForm.parse({
      members: [{ member: "FRA", did: "SPONSORED" }],
      text: text.slug,
      comparison: "AMONG",
    });
    const found = (await listDescribed([{ form, textId: text.id }])).flat();
    expect(found.length > 0 && found.every(({ open }) => open)).toBe(true);
  });

  it("answers several claims at once, each in its place, one that describes nothing too", async () => {
    const { id } = await prisma.resolution.findUniqueOrThrow({ where: { slug: "s-2017-172" } });
    const vetoes = {
      members: [{ member: "RUS", did: "VETOED" }],
      topic: "syria",
      from: "2017-01-01",
      to: "2017-04-30",
    };
    const asked = [vetoes, { ...vetoes, to: "2017-01-31" }, { members: [{ member: "KOR", did: "VETOED" }] }, vetoes];
    const found = await listDescribed(
      asked.map((parts, at) => ({ form: formOf(parts), textId: at === 3 ? id : null })),
    );
    expect(found.map((votes) => votes.map((vote) => `${vote.id} ${vote.named}`))).toEqual([
      ["s-2017-172 false", "s-2017-315 false"],
      [],
      [],
      ["s-2017-172 true"],
    ]);
    expect(await listDescribed([])).toEqual([]);
  });
});
