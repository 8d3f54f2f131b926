import { inflateSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { FIGURES, type FigureName } from "@/domain/figure-catalogue";
import { alignment } from "../api/alignment";
import { ask } from "../api/ask.fixture";
import { figureFile } from "./figure-file";

/** A query for each figure that the record answers. */
const ASKED: Record<FigureName, string> = {
  "agreement-by-year": "a=CHN&b=RUS",
  "agreement-by-topic": "a=CHN&b=RUS&scope=contested",
  "agreement-by-region": "a=CHN&b=RUS&scope=contested",
  "agreement-by-denominator": "a=CHN&b=RUS",
  "changes-by-year": "a=CHN&b=RUS",
  "pair-table": "a=CHN&b=RUS&scope=contested",
  "pairs-compared": "a=CHN&b=RUS&scope=contested",
  "agreement-matrix": "",
  "position-map": "",
  vetoes: "",
  "vetoes-by-decade": "",
  "vetoes-by-topic": "count=vetoes",
  "vetoes-together": "on=texts",
  "joint-vetoes": "",
  "member-years": "member=RUS",
  "every-vote": "member=RUS",
  "topic-votes": "topic=syria",
  vote: "vote=s-2017-172",
};
const NAMES = Object.keys(FIGURES) as FigureName[];

const get = (file: string, query = "", init: RequestInit = {}) =>
  ask(figureFile, `figures/${file}?${query}`, { path: { file }, ...init });

describe("figureFile, as SVG", () => {
  it.each(NAMES)("%s stands alone", async (name) => {
    const response = await get(`${name}.svg`, ASKED[name]);
    const svg = await response.text();
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    expect(wellFormed(svg)).toBe("svg");
    expect(svg).toMatch(
      /role="img" aria-labelledby="title desc"[^>]*><title id="title">[^<]+<\/title><desc id="desc">/,
    );
    // Nothing is fetched: each reference is to a mark of the same file, each face one that the reader has.
    expect([...svg.matchAll(/href="([^#][^"]*)"|url\(|src="|var\(/g)]).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).toContain("version 2026-04-30.");
    expect(svg).toContain("CC BY 4.0");
  });

  it("has no number that is none where two never voted together", async () => {
    for (const name of NAMES.filter((one) => ASKED[one].startsWith("a="))) {
      expect(await (await get(`${name}.svg`, "a=DDR&b=DEU")).text(), name).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it("has the figures of the API: China and Russia 93.2% of 2,594 and 67.8% of 550", async () => {
    const svg = await (await get("agreement-by-year.svg", "a=CHN&b=RUS")).text();
    expect(svg).toContain(
      "They gave the same vote in 93.2% of 2,594 votes; where the Council divided, in 67.8% of 550.",
    );
    const { byYear } = await (await ask(alignment, "alignment?a=CHN&b=RUS&scope=contested")).json();
    const { n, agree } = byYear.find((row: { year: number }) => row.year === 2025);
    expect(svg).toContain(`2025: ${((100 * agree) / n).toFixed(1)}% of ${n}`);
    expect(await (await get("pairs-compared.svg", ASKED["pairs-compared"])).text()).toContain(">67.8% of 550<");
    expect(await (await get("agreement-by-denominator.svg", "a=CHN&b=RUS")).text()).toContain(
      "The same vote in 93.2% of all votes, in 94.6% of adopted",
    );
    expect(await (await get("agreement-matrix.svg")).text()).toContain(">93.2<");
    expect(await (await get("vote.svg", "vote=s-2017-172")).text()).toContain("9 Yes · 3 No · 3 abstaining");
  });

  it("is dark in the dark theme, and of the width asked for on a phone", async () => {
    expect(await (await get("vetoes.svg", "theme=dark")).text()).toContain('fill="#11171d"');
    expect(await (await get("vetoes.svg", "size=narrow")).text()).toContain('width="422"');
  });

  it("is known again by its entity tag", async () => {
    const tag = (await get("vetoes.svg")).headers.get("ETag") ?? "";
    expect((await get("vetoes.svg", "", { headers: { "If-None-Match": tag } })).status).toBe(304);
    expect((await get("vetoes.svg", "theme=dark")).headers.get("ETag")).not.toBe(tag);
  });
});

describe("figureFile, as PNG", () => {
  it("has twice the units of the picture, many colours, and the same bytes again", async () => {
    const first = await png("agreement-by-year.png", "a=CHN&b=RUS");
    expect(first.width).toBe(2560);
    expect(first.different).toBeGreaterThan(500);
    expect((await png("agreement-by-year.png", "a=CHN&b=RUS")).bytes.equals(first.bytes)).toBe(true);
  });

  // Lines, bars, cells and marks: what stands alone as SVG is one of them or a mixture.
  it.each(["changes-by-year", "every-vote", "pair-table", "vote"] as const)(
    "draws %s as wide as asked for",
    async (name) => {
      const { width, different } = await png(`${name}.png`, `${ASKED[name]}&width=600`);
      expect(width).toBe(600);
      expect(different).toBeGreaterThan(100);
    },
  );
});

describe("figureFile, as numbers", () => {
  it.each(NAMES)("has the same rows of %s as CSV and JSON", async (name) => {
    const { data, figure } = await (await get(`${name}.json`, ASKED[name])).json();
    const rows = parse(await (await get(`${name}.csv`, ASKED[name])).text(), { columns: true, comment: "#" });
    expect(figure).toBe(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(
      data.map((row: object) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])),
      ),
    );
  });

  it("counts 270 vetoed votes, 18 of them joint", async () => {
    expect((await (await get("vetoes.json")).json()).data).toHaveLength(270);
    expect((await (await get("joint-vetoes.json")).json()).data).toHaveLength(18);
  });
});

describe("figureFile, asked for what it cannot give", () => {
  it.each([
    ["agreement-by-year.png", "a=CHN&b=CHN&width=9&colour=red", ["width", "colour", "b"]],
    ["vote.svg", "", ["vote"]],
    ["member-years.svg", "member=ZZZ", ["member"]],
    ["vetoes.svg", "theme=blue", ["theme"]],
  ])("names the parameters of %s?%s", async (file, query, names) => {
    const response = await get(file, query);
    const { errors } = await response.json();
    expect(response.status).toBe(400);
    expect(errors.map(({ parameter }: { parameter: string }) => parameter).toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ["nothing.svg", ""],
    ["vetoes.gif", ""],
    ["vetoes", ""],
    ["vote.svg", "vote=s-9999-1"],
    ["toString.svg", ""],
  ])("has nothing at %s?%s", async (file, query) => {
    expect((await get(file, query)).status).toBe(404);
  });
});

/** The name of the root of a text in which every tag is closed in its place; throws with the place where one is not. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  let root = "";
  for (const [tag, end, name = "", rest = ""] of xml.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z:-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (end === "/") {
      if (open.pop() !== name) throw new Error(`${tag} closes what is not open`);
    } else if (!rest.endsWith("/")) open.push(name);
    root ||= name;
  }
  const texts = xml.replace(
    /<\?xml[^>]*\?>|<style>[\s\S]*?<\/style>|<\/?[a-zA-Z]+(?:\s[a-zA-Z:-]+="[^"<]*")*\s*\/?>/g,
    "",
  );
  if (open.length > 0 || /[<>]|&(?!amp;|lt;|gt;|quot;)/.test(texts))
    throw new Error(`Not well-formed: ${open} ${texts.slice(0, 80)}`);
  return root;
}

/** A PNG with its width, and how many of its rows of pixels differ from the one before: none in an empty picture. */
async function png(file: string, query: string) {
  const bytes = Buffer.from(await (await get(file, query)).arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const width = bytes.readUInt32BE(16);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  const across = rows.length / bytes.readUInt32BE(20);
  const texts = Array.from({ length: bytes.readUInt32BE(20) }, (_, row) =>
    rows.toString("latin1", row * across, (row + 1) * across),
  );
  return { bytes, width, different: new Set(texts).size };
}
