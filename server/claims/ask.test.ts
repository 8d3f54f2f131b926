import { describe, expect, it } from "vitest";
import { readClaim } from "@/domain/claim-query";
import { getKnownNames } from "../known";
import { answerClaim } from "./ask";

const ask = async (query: string) => answerClaim(readClaim(new URLSearchParams(query)), await getKnownNames());

const SEVENTH = "member=RUS&did=VETOED&topic=syria&from=2011-01-01&text=S/2017/172&comparison=NTH&number=7";

describe("answerClaim(asked, known)", () => {
  it("answers nothing where nothing was asked", async () => {
    expect(await ask("")).toBeNull();
  });

  it("gives the verdict, the sentence and the votes behind it, oldest first", async () => {
    const answer = await ask(SEVENTH);
    expect(answer).toMatchObject({
      tested: {
        verdict: "SUPPORTED",
        said: "S/2017/172 is the 7th of the votes on Syria since 1 January 2011 in which Russia cast a veto.",
      },
      text: { symbol: "S/2017/172" },
    });
    expect(answer && "votes" in answer && answer.votes.map(({ slug }) => slug)).toEqual([
      "s-2011-612",
      "s-2012-77",
      "s-2012-538",
      "s-2014-348",
      "s-2016-846",
      "s-2016-1026",
      "s-2017-172",
    ]);
  });

  it("gives one page of many votes", async () => {
    const query = "member=USA&did=VETOED&comparison=AT_LEAST&number=80";
    const [first, last] = [await ask(query), await ask(`${query}&page=5`)];
    expect(first && "votes" in first && [first.votes.length, first.tested.found]).toEqual([20, 95]);
    expect(last && "votes" in last && last.votes.length).toBe(15);
  });

  it("finds a text by the address of its draft", async () => {
    const query = "member=CHN&did=ABSTAIN&text=S/2018/1016&comparison=AMONG";
    expect(await ask(query)).toMatchObject({ tested: { verdict: "SUPPORTED" }, text: { slug: "s-res-2448-2018" } });
  });

  it("puts what does not fit beside its field", async () => {
    expect(await ask("member2=DEU&did2=VETOED&comparison=EXACTLY&number=1")).toEqual({
      issues: [{ path: "did2", message: "Germany is not a permanent member, and only those can veto." }],
    });
    expect(await ask("text=S/2099/1&comparison=AMONG&from=2999-01-01")).toMatchObject({
      issues: [{ path: "from" }, { path: "text", message: "The record has no text of this symbol or address." }],
    });
  });
});
