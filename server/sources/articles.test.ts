import { describe, expect, it } from "vitest";
import { getResolution } from "../resolutions/get";
import { getStatement } from "../statements/list";
import { getSource, listArticles } from "./get";

/** The slugs of the sources that the page at an address of the record lists. */
async function sourcesAt(href: string): Promise<string[]> {
  const slug = href.split("/").at(-1) ?? "";
  if (href.startsWith("/statements/")) return (await getStatement(slug))?.sources.map((source) => source.slug) ?? [];
  return (await getResolution(slug))?.sources.map((source) => source.slug) ?? [];
}

describe("the five articles", async () => {
  const articles = await listArticles();

  it("are five, each with publisher, date, kind of outlet, stance, summary and what the record does not hold", () => {
    expect(articles).toHaveLength(5);
    for (const { publisher, date, outletKind, stance, summary, notHeld } of articles) {
      expect([publisher, date, outletKind, stance, summary, notHeld].every(Boolean)).toBe(true);
    }
  });

  it.each(articles.map(({ slug }) => slug))("%s leads to every record it yields, and each leads back", async (slug) => {
    const source = await getSource(slug);
    expect(source?.yields.length).toBe(source?.citations);
    for (const { href, place } of source?.yields ?? []) {
      expect(place, href).not.toBeNull();
      expect(await sourcesAt(href), href).toContain(slug);
    }
  });

  it("yield what the documents say", async () => {
    const yielded = await Promise.all(
      articles.map(
        async ({ slug }) => [slug, [...new Set((await getSource(slug))?.yields.map(({ href }) => href))]] as const,
      ),
    );
    expect(Object.fromEntries(yielded)).toEqual({
      "russia-insider-2017": ["/resolutions/s-2017-172", "/statements/wang-yi-moscow-remarks-2016-03"],
      "the-diplomat-2018-04": [
        "/statements/wang-yi-moscow-remarks-2018-04",
        "/statements/putin-wang-meeting-remarks-2018-04",
        "/statements/wei-fenghe-moscow-remark-2018",
      ],
      "us-institute-of-peace-2019-06": [
        "/resolutions/s-2019-186",
        "/resolutions/s-res-2448-2018",
        "/statements/car-mandate-explanations-2018",
      ],
      "the-diplomat-2020-01": [
        "/statements/wang-lavrov-call-2020-01",
        "/statements/us-embassy-baghdad-attack-statement-2020",
        "/resolutions/2019-12-16-china-russian-federation",
      ],
      "the-diplomat-2021-03": [
        "/statements/china-russia-guilin-joint-statement-2021",
        "/statements/hua-lavrov-remarks-2021-03",
        "/statements/wang-yi-unstable-world-remark-2021-03",
      ],
    });
  });
});
