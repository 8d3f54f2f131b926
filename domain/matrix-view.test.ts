import { describe, expect, it } from "vitest";
import { mapHref, matrixHref, parseMapView, parseMatrixView } from "./matrix-view";

const known = { members: new Set(["CHN", "RUS", "BRA"]), topics: new Set<string>() };

describe("parseMatrixView(parameters, known)", () => {
  it("is the five permanent members, by similarity and before the others, unless said", () => {
    expect(parseMatrixView({}, known)).toEqual({
      view: { members: "permanent", scope: "all", sort: "similarity", permanent: "first" },
      problems: [],
    });
  });

  it("takes all that served in some days, or a list of members, the Soviet Union as its seat", () => {
    const query = { members: "serving", from: "2025-01-01", to: "2025-12-31", sort: "name", permanent: "among" };
    expect(parseMatrixView(query, known).view).toEqual({ ...query, scope: "all" });
    expect(parseMatrixView({ members: "sun,chn" }, known).view.members).toEqual(["RUS", "CHN"]);
  });

  it("names what it cannot use, and keeps the rest", () => {
    const { view, problems } = parseMatrixView(
      { members: "CHN,XXX", from: "2025-01-02", to: "2025-01-01", scope: "contested", sort: "size", permanent: "last" },
      known,
    );
    expect(view).toEqual({ members: "permanent", scope: "contested", sort: "similarity", permanent: "first" });
    expect(problems.map(({ name }) => name)).toEqual(["sort", "permanent", "members", "from", "to"]);
    expect(parseMatrixView({ members: "CHN,CHN" }, known).problems[0]?.reason).toBe("It names one seat twice.");
    for (const members of ["CHN", "everyone"]) {
      const [problem] = parseMatrixView({ members }, known).problems;
      expect(problem?.reason).toContain(`“${members}” is neither`);
    }
  });
});

describe("parseMapView(parameters, known)", () => {
  it("is all that served unless said, and knows no order", () => {
    expect(parseMapView({ sort: "name" }, known)).toEqual({
      view: { members: "serving", scope: "all" },
      problems: [{ name: "sort", value: "name", reason: "There is no parameter of this name." }],
    });
  });
});

describe("matrixHref(view) and mapHref(view)", () => {
  it("are read back as the view they were made of", () => {
    const view = {
      members: ["CHN", "RUS"],
      from: "1990-01-01",
      to: "1999-12-31",
      scope: "contested",
      sort: "name",
      permanent: "among",
    } as const;
    const href = matrixHref({ ...view, members: [...view.members] });
    expect(href).toBe(
      "/alignment/matrix?members=CHN,RUS&from=1990-01-01&to=1999-12-31&scope=contested&sort=name&permanent=among",
    );
    expect(parseMatrixView(new URL(href, "http://localhost").searchParams, known).view).toEqual(view);
  });

  it("leave out what is the default", () => {
    expect(matrixHref(parseMatrixView({}).view)).toBe("/alignment/matrix");
    expect(mapHref(parseMapView({}).view)).toBe("/alignment/map");
    expect(mapHref({ members: "permanent", scope: "adopted" })).toBe("/alignment/map?members=permanent&scope=adopted");
  });
});
