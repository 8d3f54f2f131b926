import { describe, expect, it } from "vitest";
import { parseVetoView, vetoHref } from "./veto-view";

describe("parseVetoView(parameters)", () => {
  it("counts every vetoed vote once unless said, and names what it cannot use", () => {
    expect(parseVetoView({})).toEqual({ view: { count: "votes", on: "all" }, problems: [] });
    const { view, problems } = parseVetoView({ count: "tears", on: "texts" });
    expect(view).toEqual({ count: "votes", on: "texts" });
    expect(problems[0]?.reason).toBe("“tears” is not a way to count. It is one of votes, vetoes.");
  });
});

describe("vetoHref(view)", () => {
  it("has only what is not the default, and reads back as the same view", () => {
    expect(vetoHref({ count: "votes", on: "all" })).toBe("/vetoes");
    const view = { count: "vetoes", on: "texts" } as const;
    expect(vetoHref(view)).toBe("/vetoes?count=vetoes&on=texts");
    expect(parseVetoView(new URLSearchParams(vetoHref(view).split("?")[1])).view).toEqual(view);
  });
});
