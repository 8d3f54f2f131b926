import { describe, expect, it } from "vitest";
import { CHINA_SEATED } from "@/domain/council";
import { parseMapView, parseMatrixView } from "@/domain/matrix-view";
import { REFERENCE } from "@/domain/orientation";
import { daysOf } from "@/domain/whole-year";
import { getMapPage, getMatrixPage, MEMBERS_SHOWN } from "./matrix";
import { listServing } from "./serving";

const nameOf = (seat: string) => seat;
const matrix = (query: Record<string, string>) => getMatrixPage(parseMatrixView(query).view, nameOf);
const map = (query: Record<string, string>) => getMapPage(parseMapView(query).view, nameOf);

describe("listServing(from, to)", () => {
  it("has the fifteen of a year, the five permanent among them", async () => {
    const serving = await listServing("2025-01-01", "2025-12-31");
    expect(serving).toHaveLength(15);
    expect(serving.filter(({ permanent }) => permanent).map(({ seat }) => seat)).toHaveLength(5);
  });

  it("has the names of the time, each seat once", async () => {
    const names = new Map((await listServing("1971-01-01", "1971-12-31")).map(({ seat, name }) => [seat, name]));
    expect([names.get("RUS"), names.get("CHN")]).toEqual(["Soviet Union", "China"]);
    const before = await listServing("1971-01-01", "1971-10-24");
    expect(before.find(({ seat }) => seat === "CHN")?.name).toBe("Republic of China");
    const across = await listServing("1991-01-01", "1992-12-31");
    expect(across.filter(({ seat }) => seat === "RUS")).toEqual([{ seat: "RUS", name: "Russia", permanent: true }]);
  });
});

describe("getMatrixPage(view)", () => {
  it("has the ten pairs of permanent members, neighbours alike", async () => {
    const { seats, more, from, to, matrix: figures } = await matrix({});
    expect(seats.map(({ seat }) => seat)).toEqual(["RUS", "CHN", "FRA", "GBR", "USA"]);
    expect([more, from, to]).toEqual([0, "1946-01-25", "2026-04-30"]);
    expect(figures.pairs).toHaveLength(10);
    expect(figures.pairs.find(({ a, b }) => a === "CHN" && b === "RUS")).toMatchObject({ n: 2594, agree: 2417 });
    expect(figures.cohesion.votes).toBe(3136);
    expect(figures.cohesion.mean).toBeCloseTo(0.875407, 6);
  });

  it("has the fifteen of a year by name, the permanent ones first", async () => {
    const { seats } = await matrix({ members: "serving", ...daysOf(2025), sort: "name" });
    expect(seats.map(({ name }) => name)).toEqual([
      ...["China", "France", "Russia", "United Kingdom", "United States"],
      ...["Algeria", "Denmark", "Greece", "Guyana", "Pakistan", "Panama", "Sierra Leone", "Slovenia", "Somalia"],
      "South Korea",
    ]);
  });

  it("shows the members with the most votes where many served, and says how many more there are", async () => {
    const { seats, more } = await matrix({ members: "serving" });
    expect(seats).toHaveLength(MEMBERS_SHOWN);
    expect(more).toBe(77);
    expect(seats.filter(({ permanent }) => permanent)).toHaveLength(5);
  });

  it("has zeros for members that did not serve in the days, and for days without a vote", async () => {
    const { seats, matrix: figures } = await matrix({ members: "CHN,DDR", ...daysOf(2025) });
    expect(seats.map(({ name }) => name)).toEqual(["China", "DDR"]);
    expect(figures.pairs).toEqual([{ a: "CHN", b: "DDR", n: 0, agree: 0, strict: null, half: null }]);
    const none = await matrix({ from: "2031-01-01" });
    expect(none.matrix.pairs.every(({ n }) => n === 0)).toBe(true);
    expect(none.matrix.cohesion).toEqual({ votes: 0, mean: null });
  });
});

describe("getMapPage(view)", () => {
  it("places the five permanent members where the reference says, with stress and share explained", async () => {
    const { map: found } = await map({ members: "permanent", from: CHINA_SEATED, to: "2025-12-31" });
    expect(found.placed.map(({ member }) => member).sort()).toEqual([...REFERENCE.keys()].sort());
    for (const { member, x, y } of found.placed) {
      expect(Math.abs(x - (REFERENCE.get(member)?.x ?? Number.NaN)), member).toBeLessThan(0.001);
      expect(Math.abs(y - (REFERENCE.get(member)?.y ?? Number.NaN)), member).toBeLessThan(0.001);
    }
    expect(found.explained).toBeCloseTo(0.9708, 4);
    expect(found.stress).toBeCloseTo(0.0376, 4);
  });

  it("never has the United States at the right of Russia, in any year (in 1967 all voted as one)", async () => {
    for (let year = 1946; year <= 2025; year += 1) {
      const { placed } = (await map(daysOf(year) satisfies Record<string, string>)).map;
      const at = new Map(placed.map(({ member, x }) => [member, x]));
      const [usa, rus] = [at.get("USA"), at.get("RUS")];
      // In 1991 the two stand at one place, but for the rounding of the eigenvectors.
      if (usa !== undefined && rus !== undefined) expect(usa - rus, String(year)).toBeLessThanOrEqual(1e-9);
    }
  });

  it("is the last whole year of the record unless days are asked for", async () => {
    const { view, map: found } = await map({});
    expect(view).toMatchObject(daysOf(2025));
    expect([found.placed.length, found.pairs, found.bridged, found.leftOut.length]).toEqual([15, 105, 0, 0]);
    expect(found.stress).toBeCloseTo(0.0612, 4);
    expect(found.explained).toBeCloseTo(0.8795, 4);
  });

  it("goes over others for those of whom one left before the other came", async () => {
    const { map: found } = await map({ from: "2024-01-01", to: "2025-12-31" });
    expect([found.placed.length, found.bridged]).toEqual([20, 25]);
  });
});
