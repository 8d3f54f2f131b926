import { describe, expect, it } from "vitest";
import { OembedAnswer } from "@/domain/answers/oembed";
import { ask } from "../api/ask.fixture";
import { card } from "./card";
import { embed } from "./embed";
import { figureTools } from "./figure-tools";
import { oembed } from "./oembed";

const SITE = "http://localhost:3000";
const framed = (figure: string, query = "") => ask(embed, `embed/${figure}?${query}`, { path: { figure } });
const described = (url: string, more = "") => ask(oembed, `oembed?url=${encodeURIComponent(url)}${more}`);

describe("embed", () => {
  it("is the figure with its source and the way back, without a script", async () => {
    const response = await framed("agreement-by-year", "a=CHN&b=RUS&theme=dark");
    const html = await response.text();
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(html).toMatch(/^<!doctype html><html lang="en" data-theme="dark">/);
    expect(html).toContain(`href="${SITE}/alignment?a=CHN&amp;b=RUS"`);
    expect(html.match(/<svg class="/g)).toHaveLength(3);
    expect(html).not.toMatch(/<script|<nav|<form/);
  });

  it("says which version it shows where another was meant", async () => {
    expect(await (await framed("vetoes", "version=2025-01-01.3")).text()).toContain(
      "Placed here with version 2025-01-01.3 of the record. Shown is version 2026-04-30.",
    );
    expect(await (await framed("vetoes")).text()).not.toContain("Placed here");
  });

  it("refuses what it cannot read", async () => {
    expect((await framed("vetoes", "version=last")).status).toBe(400);
    expect((await framed("nothing")).status).toBe(404);
  });
});

describe("oembed", () => {
  it("describes the figure of a page", async () => {
    const answer = OembedAnswer.strict().parse(await (await described(`${SITE}/alignment?a=CHN&b=RUS`)).json());
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 720, thumbnail_width: 1200 });
    expect(answer.html).toContain(`<iframe src="${SITE}/embed/agreement-by-year?a=CHN&amp;b=RUS"`);
  });

  it("keeps within the room that there is", async () => {
    const { width, height, thumbnail_url } = await (
      await described(`${SITE}/vetoes`, "&maxwidth=400&maxheight=300")
    ).json();
    expect([width, height, thumbnail_url]).toEqual([400, 300, undefined]);
  });

  it("takes an embed's own address, a member and a vote", async () => {
    for (const path of ["/embed/vetoes?theme=dark", "/members/FRA", "/resolutions/s-2017-172"]) {
      expect((await described(SITE + path)).status, path).toBe(200);
    }
  });

  it("has nothing for other sites and for pages without a figure, and names what it cannot use", async () => {
    for (const url of ["https://example.org/vetoes", `${SITE}/data`, "//"]) {
      expect((await described(url)).status, url).toBe(404);
    }
    const { errors } = await (await described(`${SITE}/vetoes`, "&format=xml")).json();
    expect(errors).toMatchObject([{ parameter: "format" }]);
  });
});

describe("card", () => {
  it.each([
    ["agreement-by-year", "a=CHN&b=RUS"],
    ["topic", "slug=syria"],
    ["statement", "slug=us-embassy-baghdad-attack-statement-2020"],
  ])("%s is 1200 by 630", async (name, query) => {
    const response = await ask(card, `cards/${name}?${query}`, { path: { name } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 1200, 630]);
  });

  it("has nothing for what is not in the record", async () => {
    expect((await ask(card, "cards/topic?slug=none", { path: { name: "topic" } })).status).toBe(404);
    expect((await ask(card, "cards/none", { path: { name: "none" } })).status).toBe(404);
  });
});

describe("figureTools(name, asked)", () => {
  it("leads to the method, to each form of the figure, and to the view", async () => {
    const { tools, embed: codes } = await figureTools("agreement-by-year", { a: "CHN", b: "RUS", scope: "contested" });
    const query = "a=CHN&b=RUS&scope=contested";
    expect(tools.map(({ href }) => href)).toEqual([
      "/methods#strict-agreement",
      ...["csv", "json", "svg", "png"].map((format) => `/api/v1/figures/agreement-by-year.${format}?${query}`),
      `/alignment?${query}`,
    ]);
    expect(codes.frozen).toMatch(/src="agreement-by-year-chn-rus-contested-2026-04-30\.\d+\.svg"/);
  });
});
