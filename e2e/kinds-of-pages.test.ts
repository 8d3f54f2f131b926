import { isOf, listRoutes } from "./every-page";
import { expect, test } from "./fixtures";

/** Routes that are for editors, for one report, or for who works on the site: no search engine is told of them. */
const UNLISTED = /^\/(admin|design|report)(\/|$)/;

const PUBLIC = listRoutes().filter((route) => !UNLISTED.test(route));

test.describe("a search engine walks every kind of page", () => {
  test("and finds each in the sitemap, and nothing for editors", async ({ request, baseURL }) => {
    const xml = await (await request.get("/sitemap.xml")).text();
    const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
    expect(PUBLIC.length).toBeGreaterThan(20);
    for (const route of PUBLIC)
      expect(
        paths.some((path) => isOf(route).test(path)),
        route,
      ).toBe(true);
    expect(paths.filter((path) => UNLISTED.test(path))).toEqual([]);
    expect(paths.filter((path) => !PUBLIC.some((route) => isOf(route).test(path)))).toEqual([]);

    const titles = new Set<string>();
    for (const route of PUBLIC) {
      const path = paths.find((one) => isOf(route).test(one)) ?? "";
      const html = await (await request.get(path)).text();
      const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);
      const canonical = all(/<link rel="canonical" href="([^"]*)"/g);
      expect(canonical.length, path).toBe(1);
      const { origin, pathname } = new URL(canonical[0] ?? "");
      expect([origin, pathname], path).toEqual([new URL(baseURL ?? "").origin, path]);
      const [title = ""] = all(/<title>([^<]+)<\/title>/g);
      expect(titles.has(title), `${path} has the title of another: ${title}`).toBe(false);
      titles.add(title);
      expect(all(/<meta name="description" content="([^"]+)"/g).length, path).toBe(1);
      for (const property of ["og:title", "og:description", "og:url"]) {
        expect(all(new RegExp(`<meta property="${property}" content="([^"]+)"`, "g")).length, path).toBe(1);
      }
      expect(
        all(/<link rel="alternate" type="application\/atom\+xml" href="([^"]+)" title="[^"]+"/g).length,
        path,
      ).toBeGreaterThan(0);
      for (const text of all(/<script type="application\/ld\+json">([^<]*)<\/script>/g)) {
        expect(JSON.parse(text)["@context"], path).toBe("https://schema.org");
      }
    }
  });
});
