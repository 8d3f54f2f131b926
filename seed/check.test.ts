import { describe, expect, it } from "vitest";
import { checkSeed } from "./check";
import { readSeed, type Seed, type SeedVote } from "./read";

const seed = readSeed();

/** The record with one vote changed. */
function withVote(id: string, change: Partial<SeedVote>): Seed {
  return { ...seed, votes: seed.votes.map((vote) => (vote.id === id ? { ...vote, ...change } : vote)) };
}

const at = (id: string) => seed.votes.find((vote) => vote.id === id)?.at;

describe("checkSeed(seed)", () => {
  it("finds nothing wrong in the record", () => {
    expect(checkSeed(seed)).toEqual([]);
  });

  it("works the outcome out from the votes, with the place of the row that has another", () => {
    const problems = checkSeed(withVote("s-2014-916", { outcome: "VETOED" }));
    expect(problems).toEqual([expect.stringContaining(`${at("s-2014-916")}: statedOutcome: `)]);
  });

  it("counts the positions", () => {
    const tally = { yes: 10, no: 2, abstain: 3, notVoting: 0 };
    expect(checkSeed(withVote("s-2017-172", { tally }))).toContain(
      `${at("s-2017-172")}: statedTally.no: The source states 2 No, the positions give 3.`,
    );
  });

  it("asks for every member that served, and for nobody else", () => {
    const { RUS: _, ...positions } = seed.votes.find(({ id }) => id === "s-2017-172")?.positions ?? {};
    const problems = checkSeed(withVote("s-2017-172", { positions: { ...positions, SUN: "NO" } }));
    expect(problems.join("\n")).toContain("positions.RUS: Choose a position.");
    expect(problems.join("\n")).toContain("positions.SUN: SUN was not a member of the Council on 28 February 2017.");
  });

  it("finds a meeting that was not of the day: resolution 1431 (2002) was adopted at the 4601st, not draft S/1431", () => {
    expect(checkSeed(withVote("s-1431", { meeting: "S/PV.4601" }))).toEqual([
      expect.stringMatching(/^votes\/1946-1955\.csv, line \d+: meeting 4601 on 1949-12-13, but meeting \d+ on 2002-/),
    ]);
  });

  it("finds a name that stands for nothing, and a record without a source", () => {
    expect(checkSeed(withVote("s-2017-172", { votes_from: ["ZZ 1"] }))).toEqual([
      `${at("s-2017-172")}: there is no source ZZ`,
    ]);
    const { voteSources } = seed;
    expect(checkSeed({ ...withVote("s-2017-172", { votes_from: [] }), voteSources: [] })).toContain(
      `${at("s-2017-172")}: it names no source`,
    );
    expect(
      checkSeed({ ...seed, voteSources: voteSources.slice(0, 1).map((cited) => ({ ...cited, vote: "s-0" })) }),
    ).toContain(`${voteSources[0]?.at}: there is no vote s-0`);
  });

  it("finds a key that is used twice, and a text without a vote or a fate", () => {
    const [first] = seed.resolutions;
    if (!first) throw new Error("The record has no text.");
    expect(checkSeed({ ...seed, resolutions: [...seed.resolutions, first] })).toContain(
      `Twice the resolution slug ${first.slug}`,
    );
    const lost = { ...first, slug: "s-0", symbol: null };
    expect(checkSeed({ ...seed, resolutions: [...seed.resolutions, lost] })).toContain(
      `${first.at}, s-0: it has no vote, so it needs a fate and a date`,
    );
  });
});
