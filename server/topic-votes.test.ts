import { describe, expect, it } from "vitest";
import { PERMANENT_SEATS, type Position } from "@/domain/vocabulary";
import { listTopicVotes } from "./topic-votes";
import { getTopic } from "./topics";

const LETTERS: Record<Position, RegExp> = {
  YES: /Y/g,
  ABSTAIN: /A/g,
  NOT_VOTING: /X/g,
  NO: /[NV]/g,
  NOT_RECORDED: /U/g,
};

describe("listTopicVotes(slug)", () => {
  it.each(["syria", "cyprus", "admission-of-members"])(
    "has for %s what each seat did as its page counts it",
    async (slug) => {
      const [votes, topic] = await Promise.all([listTopicVotes(slug), getTopic(slug)]);
      for (const [place, seat] of PERMANENT_SEATS.entries()) {
        const letters = votes.map(({ marks }) => marks[place]).join("");
        const counted = topic?.seats.find((one) => one.seat === seat);
        const counts = Object.entries(LETTERS).map(([position, letter]) => [
          position,
          letters.match(letter)?.length ?? 0,
        ]);
        expect(counted, seat).toMatchObject({ ...Object.fromEntries(counts), vetoes: letters.split("V").length - 1 });
      }
    },
  );

  it("has the vote of 28 February 2017, vetoed by China and Russia, and none for an unknown topic", async () => {
    const vote = (await listTopicVotes("syria")).find(({ slug }) => slug === "s-2017-172");
    expect(vote).toMatchObject({ draft: "S/2017/172", date: "2017-02-28", marks: "VYVYY", outcome: "VETOED" });
    expect(await listTopicVotes("no-such-topic")).toEqual([]);
  });
});
