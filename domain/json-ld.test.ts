import { describe, expect, it } from "vitest";
import { datasetLd, jsonLdText, pageLd, pairLd, resolutionLd } from "./json-ld";

const origin = "https://votes.example.org";
const DRAFT = {
  origin,
  slug: "s-2017-172",
  title: "Chemical weapons in Syria",
  symbol: null,
  draftSymbol: "S/2017/172",
  date: "2017-02-28",
};

describe("jsonLdText(data)", () => {
  it("lets no title end the script that it stands in", () => {
    const title = "</script><script>alert(1)</script><!-- & \u2028";
    const text = jsonLdText(resolutionLd({ ...DRAFT, title }));
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)["@graph"][0].name).toBe(title);
  });
});

describe("resolutionLd(text)", () => {
  it("is Legislation where the text was adopted, and else a work", () => {
    expect(resolutionLd({ ...DRAFT, slug: "s-res-2448-2018", symbol: "S/RES/2448(2018)" })).toMatchObject({
      "@graph": [
        { "@type": "Legislation", legislationIdentifier: "S/RES/2448(2018)" },
        { "@type": "BreadcrumbList", itemListElement: [{ position: 1 }, { name: "S/RES/2448 (2018)" }] },
      ],
    });
    expect(resolutionLd(DRAFT)).toMatchObject({
      "@graph": [
        { "@type": "CreativeWork", identifier: "S/2017/172", url: `${origin}/resolutions/s-2017-172` },
        { "@type": "BreadcrumbList" },
      ],
    });
  });
});

describe("pageLd(page)", () => {
  it("is a page of the record about something, with the way to it", () => {
    const above: [string, string][] = [["Members", "/members"]];
    const about = { type: "Country", name: "Federative Republic of Brazil", identifier: "BRA" } as const;
    const page = { origin, path: "/members/BRA", name: "Brazil", description: "How Brazil voted.", about, above };
    expect(pageLd(page)).toMatchObject({
      "@graph": [
        { "@type": "WebPage", url: `${origin}/members/BRA`, about: { "@type": "Country", identifier: "BRA" } },
        { itemListElement: [{ item: `${origin}/members` }, { position: 2, item: `${origin}/members/BRA` }] },
      ],
    });
  });
});

describe("pairLd(pair)", () => {
  it("is a part of the record with files of its own", () => {
    const pair = {
      origin,
      name: "China and Russia",
      description: "How often.",
      query: "a=CHN&b=RUS",
      version: "2026-04-30.1",
    };
    expect(pairLd({ ...pair, from: "1971-10-25", to: "2026-04-30" })).toMatchObject({
      "@graph": [
        {
          ...{ "@type": "Dataset", isPartOf: { "@id": `${origin}/data` }, temporalCoverage: "1971-10-25/2026-04-30" },
          distribution: [
            { contentUrl: `${origin}/api/v1/alignment.csv?a=CHN&b=RUS`, encodingFormat: "text/csv" },
            { contentUrl: `${origin}/api/v1/alignment?a=CHN&b=RUS`, encodingFormat: "application/json" },
          ],
        },
        { "@type": "BreadcrumbList" },
      ],
    });
  });
});

describe("datasetLd(record)", () => {
  it("says version, licence, coverage and files", () => {
    const ld = datasetLd({ origin, version: "2026-04-30.1", firstDay: "1946-01-25", lastDay: "2026-04-30" });
    expect(ld).toMatchObject({
      "@type": "Dataset",
      version: "2026-04-30.1",
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: "1946-01-25/2026-04-30",
      distribution: [
        { contentUrl: `${origin}/api/v1/votes.csv`, encodingFormat: "text/csv" },
        { encodingFormat: "text/csv" },
        { contentUrl: `${origin}/data/package.zip`, encodingFormat: "application/zip" },
        { encodingFormat: "application/json" },
      ],
    });
  });
});
