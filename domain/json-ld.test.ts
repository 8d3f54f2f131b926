import { describe, expect, it } from "vitest";
import { datasetLd, jsonLdText, resolutionLd } from "./json-ld";

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
        { "@type": "BreadcrumbList", itemListElement: [{ position: 1 }, { name: "S/RES/2448(2018)" }] },
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
        { encodingFormat: "application/json" },
      ],
    });
  });
});
