import { describe, expect, it } from "vitest";
import { prisma } from "../db";
import { issuesOfConstraint } from "./constraint-issues";

/** What the database says to a change, as issues. */
async function refused(change: () => Promise<unknown>) {
  const error: unknown = await change().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return issuesOfConstraint(error);
}

const vote = { id: "s-2017-172" };

describe("issuesOfConstraint(error)", () => {
  it("places a rule between rows, which the commit finds, beside its field", async () => {
    expect(await refused(() => prisma.vote.update({ where: vote, data: { yes: 10 } }))).toEqual([
      { path: "statedTally", message: expect.stringContaining("the tally says 10-3-3-0, the member votes 9-3-3-0") },
    ]);
  });

  it("places the check of one row", async () => {
    const issues = await refused(() =>
      prisma.meeting.create({ data: { symbol: "PV.1", date: new Date("2026-01-01") } }),
    );
    expect(issues).toEqual([{ path: "meeting", message: "It looks like S/PV.7893." }]);
  });

  it("places what must be unique", async () => {
    const data = { slug: "s-res-2448-2018", symbol: "S/RES/2448(2018)", title: "Again", date: new Date("2018-12-13") };
    const issues = await refused(() => prisma.resolution.create({ data }));
    expect(issues).toEqual([expect.objectContaining({ path: expect.stringMatching(/^(symbol|draft)$/) })]);
  });

  it("places a reference to what is not there", async () => {
    const text = await prisma.resolution.findUniqueOrThrow({ where: { slug: "s-2017-172" } });
    const data = { resolutionId: text.id, topicSlug: "no-such-topic", primary: false };
    expect(await refused(() => prisma.resolutionTopic.create({ data }))).toMatchObject([{ path: "topic" }]);
  });

  it("leaves every other error to whoever handles errors", async () => {
    expect(issuesOfConstraint(new Error("a mistake of the site"))).toBeNull();
    expect(await refused(() => prisma.$queryRaw`select 1 / 0`)).toBeNull();
  });
});
