import { describe, expect, it } from "vitest";
import { parseResolutionSearch, resolutionChips, toResolutionQuery } from "./resolution-search";
import { plain } from "./sentence";

const known = { members: new Set(["CHN", "RUS", "SUN", "BRA"]), topics: new Set(["syria"]) };

describe("parseResolutionSearch(parameters, known)", () => {
  it("reads every parameter", () => {
    const query =
      "q=gas&from=2011-01-01&to=2020-12-31&outcome=VETOED&kind=RESOLUTION&topic=syria&member=RUS&position=NO&split=CHN,RUS&contested=true&sort=date&page=2&pageSize=50";
    expect(parseResolutionSearch(new URLSearchParams(query), known)).toEqual({
      search: {
        q: "gas",
        from: "2011-01-01",
        to: "2020-12-31",
        outcome: "VETOED",
        kind: "RESOLUTION",
        topic: "syria",
        member: "RUS",
        position: "NO",
        split: ["CHN", "RUS"],
        contested: true,
        sort: "date",
        page: 2,
        pageSize: 50,
      },
      ignored: [],
    });
    expect(toResolutionQuery(parseResolutionSearch(new URLSearchParams(query)).search)).toBe(query);
  });

  it("is the newest of the whole record where nothing is asked", () => {
    const { search, ignored } = parseResolutionSearch({});
    expect([search, ignored]).toEqual([{ sort: "-date", page: 1 }, []]);
    expect(toResolutionQuery(search)).toBe("");
  });

  it("takes the fates of unvoted drafts as outcomes", () => {
    expect(parseResolutionSearch({ outcome: "WITHDRAWN" }).search.outcome).toBe("WITHDRAWN");
  });

  it("compares seats: the Soviet Union's is Russia's", () => {
    expect(parseResolutionSearch({ split: "chn,sun" }, known).search.split).toEqual(["CHN", "RUS"]);
    expect(parseResolutionSearch({ split: "SUN,RUS" }).ignored[0]?.reason).toBe(
      "One seat cannot vote differently from itself.",
    );
  });

  it("knows the seats that vetoed, in one order, and that only five can", () => {
    expect(parseResolutionSearch({ vetoedBy: "sun,chn" }).search.vetoedBy).toEqual(["CHN", "RUS"]);
    expect(toResolutionQuery({ vetoedBy: ["CHN", "RUS"] })).toBe("vetoedBy=CHN,RUS");
    expect(parseResolutionSearch({ vetoedBy: "BRA" }).ignored[0]?.reason).toBe(
      "Only the five permanent members can veto.",
    );
  });

  it("leaves out both days where they contradict each other", () => {
    const { search, ignored } = parseResolutionSearch({ from: "2020-01-01", to: "2019-12-31" });
    expect(search).toEqual({ sort: "-date", page: 1 });
    expect(ignored.map(({ name, value }) => [name, value])).toEqual([
      ["from", "2020-01-01"],
      ["to", "2019-12-31"],
    ]);
    expect(ignored[0]?.reason).toBe("The first day, 1 January 2020, is after the last, 31 December 2019.");
    expect(parseResolutionSearch({ from: "2020-01-01", to: "2020-01-01" }).ignored).toEqual([]);
  });

  it("names codes and topics that are not in the record, and a position that lost its member", () => {
    const { search, ignored } = parseResolutionSearch(
      { member: "ZZZ", position: "NO", topic: "atlantis", split: "CHN,ZZZ" },
      known,
    );
    expect(search).toEqual({ sort: "-date", page: 1 });
    expect(ignored.map(({ name, reason }) => [name, reason])).toEqual([
      ["topic", "There is no topic “atlantis”."],
      ["member", "No member has the code ZZZ."],
      ["split", "No member has the code ZZZ."],
      ["position", "A position needs a member: who voted so?"],
    ]);
  });

  it("says what split looks like", () => {
    expect(parseResolutionSearch({ split: "CHN" }).ignored[0]?.reason).toBe(
      "“CHN” does not name two members. It looks like CHN,RUS.",
    );
  });
});

describe("parseResolutionSearch: what members did", () => {
  const read = (query: string) => parseResolutionSearch(new URLSearchParams(query));

  it("takes who took no part as part of a pair", () => {
    expect(read("pair=CHN:NOT_VOTING,RUS:NO").search.pair).toEqual([
      { seat: "CHN", position: "NOT_VOTING" },
      { seat: "RUS", position: "NO" },
    ]);
    expect(read("pair=CHN:NOT_RECORDED,RUS:NO").ignored[0]?.name).toBe("pair");
  });

  it("asks for lone votes only of a member with a vote", () => {
    const { search, ignored } = read("member=FRA&position=NO&alone=true");
    expect([search.alone, ignored]).toEqual([true, []]);
    expect(toResolutionQuery(search)).toBe("member=FRA&position=NO&alone=true");
    for (const query of ["alone=true", "member=FRA&alone=true", "member=FRA&position=NOT_VOTING&alone=true"]) {
      expect(
        read(query).ignored.map(({ name }) => name),
        query,
      ).toEqual(["alone"]);
      expect(read(query).search.alone).toBeUndefined();
    }
  });
});

describe("resolutionChips(search, names)", () => {
  const names = {
    member: (code: string) => ({ CHN: "China", RUS: "Russia", BRA: "Brazil" })[code] ?? code,
    topic: () => "Syria",
  };
  const chips = (parameters: Record<string, string>) =>
    resolutionChips(parseResolutionSearch(parameters).search, names).map(({ label, query }) => [plain(label), query]);

  it("has one for each filter, with the query of the first page without it", () => {
    expect(chips({ split: "CHN,RUS", from: "2022-01-01", page: "2", sort: "date" })).toEqual([
      ["from 1 January 2022", "split=CHN,RUS&sort=date"],
      ["China and Russia voted differently", "from=2022-01-01&sort=date"],
    ]);
  });

  it("takes a member away together with its position", () => {
    expect(chips({ member: "BRA", position: "ABSTAIN", q: "Gaza" })).toEqual([
      ["with “Gaza”", "member=BRA&position=ABSTAIN"],
      ["Brazil abstained", "q=Gaza"],
    ]);
    expect(chips({ member: "BRA" })).toEqual([["Brazil on the Council", ""]]);
  });

  it("says the rest in words", () => {
    expect(chips({ outcome: "CIRCULATED" })).toEqual([["Circulated", ""]]);
    expect(chips({ outcome: "NOT_ADOPTED" })).toEqual([["Not adopted", ""]]);
    expect(
      chips({ to: "2020-12-31", kind: "AMENDMENT", topic: "syria", contested: "true" }).map(([label]) => label),
    ).toEqual(["to 31 December 2020", "of kind Amendment", "on Syria", "Contested"]);
    expect(chips({ contested: "false" })).toEqual([]);
  });
});
