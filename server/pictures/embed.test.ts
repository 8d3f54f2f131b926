import { describe, expect, it } from "vitest";
import { OembedAnswer } from "@/domain/answers/oembed";
import { ask } from "../api/ask.fixture";
import { openSql } from "../testing/sql";
import { card } from "./card";
import { embed } from "./embed";
import { figureFile } from "./figure-file";
import { figureTools } from "./figure-tools";
import { oembed } from "./oembed";

const sql = openSql();
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

  it("frozen at a version, shows its numbers or none: a correction of one vote", async () => {
    const pair = "a=CHN&b=RUS&from=2017-01-01&to=2017-12-31";
    const earlier = "a=CHN&b=RUS&from=2016-01-01&to=2016-12-31";
    const frozen = async (query: string) => {
      const response = await ask(figureFile, `figures/agreement-by-denominator.json?${query}`, {
        path: { file: "agreement-by-denominator.json" },
      });
      return new URL((await response.json()).embed.frozen).search.slice(1);
    };
    const [changing, staying] = [await frozen(pair), await frozen(earlier)];
    expect(changing).toMatch(/&version=2026-04-30\.\d+&sum=[0-9a-f]{12}$/);
    const asked = (query: string) => framed("agreement-by-denominator", query);
    expect([(await asked(changing)).status, await (await asked(changing)).text()]).toEqual([
      200,
      expect.not.stringContaining("Frozen at"),
    ]);

    await sql.begin(async (tx) => {
      await tx`update member_vote set position = 'ABSTAIN' where vote_id = 's-2017-172' and member_code = 'CHN'`;
      await tx`update vote set no = no - 1, abstain = abstain + 1 where id = 's-2017-172'`;
    });
    const same = await asked(staying);
    expect(same.status).toBe(200);
    expect(await same.text()).toMatch(
      /Frozen at version 2026-04-30\.\d+ of the record, which is now at version 2026-04-30\.\d+/,
    );
    const gone = await asked(changing);
    expect([gone.status, gone.headers.get("Content-Type")]).toEqual([410, "text/html; charset=utf-8"]);
    const text = await gone.text();
    expect(text).toMatch(/This figure was frozen at version 2026-04-30\.\d+ of the record/);
    expect(text).toContain("what this figure shows has changed.");
    expect(text).not.toMatch(/<svg|<table/);
    const unproved = await asked(changing.replace(/&sum=.*/, ""));
    expect([unproved.status, await unproved.text()]).toEqual([410, expect.stringContaining("may have changed.")]);
    expect((await asked(pair)).status).toBe(200);
    expect((await (await described(`${SITE}/embed/agreement-by-denominator?${staying}`)).json()).html).toContain(
      staying.replaceAll("&", "&amp;"),
    );
  });

  it("refuses what it cannot read", async () => {
    expect((await framed("vetoes", "version=last")).status).toBe(400);
    expect((await framed("vetoes", "version=2026-04-30.1&sum=all")).status).toBe(400);
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
