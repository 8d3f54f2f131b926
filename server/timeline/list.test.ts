import { beforeAll, describe, expect, it } from "vitest";
import { TIMELINE_KINDS, type TimelineEvent, voteKind } from "@/domain/timeline";
import { prisma } from "../db";
import { listTimeline } from "./list";

let events: TimelineEvent[];
beforeAll(async () => {
  events = await listTimeline();
});

const find = (key: string) => events.find((event) => event.key === key);

describe("listTimeline()", () => {
  it("counts what both did since 1971 as the record has it", () => {
    const counts = TIMELINE_KINDS.map((kind) => [kind, events.filter((event) => event.kind === kind).length]);
    expect(Object.fromEntries(counts)).toEqual({
      JOINT_VETO: 18,
      LONE_VETO: 38,
      JOINT_NO: 6,
      JOINT_ABSTENTION: 91,
      SPLIT: 141,
      STATEMENT: 56,
      DRAFT: 19,
      MEETING: 28,
    });
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  });

  it("has every vote of both, and no other, worked out again without the database", async () => {
    const votes = await prisma.vote.findMany({
      where: { date: { gte: new Date("1971-10-25") } },
      select: { id: true, outcome: true, memberVotes: { select: { seatCode: true, position: true } } },
    });
    const expected = votes.flatMap(({ id, outcome, memberVotes }) => {
      const cast = (seat: string) => memberVotes.find(({ seatCode }) => seatCode === seat)?.position ?? "NOT_RECORDED";
      const kind = voteKind(cast("CHN"), cast("RUS"), outcome);
      return kind === null ? [] : [`${id} ${kind}`];
    });
    const found = events.filter(({ of }) => of === "vote").map(({ key, kind }) => `${key} ${kind}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it("has the joint veto of 28 February 2017", () => {
    expect(find("s-2017-172")).toMatchObject({
      kind: "JOINT_VETO",
      date: "2017-02-28",
      href: "/resolutions/s-2017-172",
      symbol: "S/2017/172",
      outcome: "VETOED",
      topic: { slug: "syria" },
      china: { name: "China", position: "NO", veto: true },
      russia: { name: "Russia", position: "NO", veto: true },
    });
  });

  it("calls the seat by the name of the time", () => {
    const first = events.filter((event) => event.of === "vote").toSorted((a, b) => a.date.localeCompare(b.date))[0];
    expect(first).toMatchObject({ date: "1971-12-04", russia: { name: "Soviet Union" } });
  });

  it("has the blocked statement, the draft, the call and the joint statement of the five articles", () => {
    expect(find("us-embassy-baghdad-attack-statement-2020")).toMatchObject({
      kind: "STATEMENT",
      status: "BLOCKED",
      china: ["OBJECTOR"],
      russia: ["OBJECTOR"],
    });
    expect(find("dprk-sanctions-relief-draft-2019")).toMatchObject({
      kind: "DRAFT",
      href: "/resolutions/2019-12-16-china-russian-federation",
    });
    expect(find("wang-lavrov-call-2020-01")).toMatchObject({ kind: "MEETING", what: "REMARKS" });
    expect(find("china-russia-guilin-joint-statement-2021")).toMatchObject({
      kind: "MEETING",
      what: "JOINT_STATEMENT",
    });
    expect(find("wang-yi-moscow-remarks-2016-03")?.date).toBe("2016-03");
  });
});
