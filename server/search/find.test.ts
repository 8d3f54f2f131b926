import { describe, expect, it } from "vitest";
import { find } from "./find";
import { findBySymbol } from "./texts";

const paths = async (q: string, limit = 10) => (await find({ q, limit })).map(({ path }) => path);

describe("find({ q, limit })", () => {
  it.each([
    ["2448", "/resolutions/s-res-2448-2018"],
    ["S/RES/2448", "/resolutions/s-res-2448-2018"],
    ["s/2017/172", "/resolutions/s-2017-172"],
    ["S/2018/1016", "/resolutions/s-res-2448-2018"],
    ["russia", "/members/RUS"],
    ["Zaire", "/members/COD"],
    ["uk", "/members/GBR"],
    ["cote iv", "/members/CIV"],
  ])("finds for %s first %s", async (q, first) => expect((await paths(q))[0]).toBe(first));

  it("finds the member, the topic and the texts that a name may mean", async () => {
    expect(await paths("Venez")).toEqual(
      expect.arrayContaining(["/members/VEN", "/topics/venezuela", "/resolutions/s-2019-186"]),
    );
  });

  it("finds the newest texts of a mission, and statements", async () => {
    expect((await find({ q: "MINUSCA", limit: 10 }))[0]?.title).toContain("MINUSCA");
    expect(await paths("baghdad")).toContain("/statements/us-embassy-baghdad-attack-statement-2020");
  });

  it("keeps to the limit, and finds nothing for nothing", async () => {
    expect(await paths("s", 4)).toHaveLength(4);
    expect(await find({ limit: 10 })).toEqual([]);
    expect(await paths("xyzzy")).toEqual([]);
  });
});

describe("findBySymbol(q)", () => {
  it("is the one text whose symbol it is, and nothing for words, numbers and parts of symbols", async () => {
    expect(await findBySymbol("s/res/2448")).toBe("s-res-2448-2018");
    expect(await findBySymbol("2448")).toBeNull();
    expect(await findBySymbol("S/2017")).toBeNull();
    expect(await findBySymbol("Syria/Iraq")).toBeNull();
  });
});
