import { parse } from "csv-parse/sync";
import { OPERATIONS } from "@/domain/answers/operations";
import { expect, test } from "./fixtures";

test.describe("a program reads the record", () => {
  test("and gets the figures of the pages, and nothing again that it has", async ({ request }) => {
    const address = "/api/v1/alignment?a=CHN&b=RUS&scope=contested";
    const response = await request.get(address);
    expect(await response.json()).toMatchObject({ n: 550, agree: 373, from: "1971-10-25", to: "2026-04-30" });
    const { etag = "" } = response.headers();
    const again = await request.get(address, { headers: { "If-None-Match": etag } });
    expect([again.status(), await again.text()]).toEqual([304, ""]);
  });

  test("from a page of any other site", async ({ request }) => {
    const options = await request.fetch("/api/v1/vetoes", { method: "OPTIONS" });
    expect([options.status(), options.headers()["access-control-allow-origin"]]).toEqual([204, "*"]);
    expect((await request.get("/api/v1/vetoes")).headers()["access-control-allow-origin"]).toBe("*");
  });

  for (const { path, example } of OPERATIONS) {
    test(`finds an answer at ${path}`, async ({ request }) => {
      const response = await request.get(`/api/v1${example}`);
      expect(response.status()).toBe(200);
      expect(response.headers().etag).toMatch(/^"[\w-]+"$/);
      const head = await request.head(`/api/v1${example}`);
      expect([head.status(), head.headers().etag]).toEqual([200, response.headers().etag]);
    });
  }

  const REFUSED: [status: number, method: string, address: string][] = [
    [400, "GET", "/api/v1/alignment?a=ZZZ"],
    [400, "GET", "/api/v1/alignment?a=CHN&b=CHN"],
    [400, "GET", "/api/v1/resolutions?q=%FF"],
    [400, "GET", "/api/v1/resolutions?q=%00"],
    [400, "GET", "/api/v1/resolutions?page=1&page=2"],
    [400, "GET", "/api/v1/resolutions?page=99999999999999999999"],
    [400, "GET", "/api/v1/votes.csv?outcom=VETOED"],
    [400, "GET", "/feed.xml?topic=atlantis"],
    [404, "GET", "/api/v1/resolutions/s-1900-1"],
    [404, "GET", "/api/v1/resolutions/a%00b"],
    [404, "GET", "/api/v1/members/ZZZ"],
    [404, "GET", "/api/v1/votes"],
    [404, "GET", "/api/v1"],
    [404, "GET", "/data/package/users.csv"],
    [405, "POST", "/api/v1/resolutions"],
    [405, "DELETE", "/api/v1/resolutions/s-2017-172"],
    [405, "PUT", "/feed.xml"],
  ];
  for (const [status, method, address] of REFUSED) {
    test(`is told why ${method} ${address} has no answer`, async ({ request }) => {
      const response = await request.fetch(address, { method });
      expect([response.status(), response.headers()["content-type"]]).toEqual([status, "application/problem+json"]);
      const problem = await response.json();
      expect(problem).toMatchObject({ status, type: expect.stringMatching(/\/data\/api#problem-\d+$/) });
      expect(problem.errors === undefined).toBe(status !== 400);
      if (status === 405) expect(response.headers().allow).toBe("GET, HEAD, OPTIONS");
    });
  }

  for (const folder of ["resolutions", "statements", "sources", "topics", "members", "api/v1/resolutions"]) {
    test(`is refused, and no more, where an address under /${folder} cannot be read`, async ({ request }) => {
      expect((await request.get(`/${folder}/%FF`)).status()).toBe(400);
      expect((await request.get(`/${folder}/a%00b`)).status()).toBe(404);
    });
  }
});

test.describe("an analyst takes the record away", () => {
  test("as a file that counts as the pages do", async ({ page, request }) => {
    await page.goto("/data");
    const files = page.getByRole("table", { name: "The whole record as files" });
    await expect(files.getByRole("row", { name: /^votes\.csv/ })).toContainText("3,241 rows");
    await expect(files.getByRole("row", { name: /^member-votes\.csv/ })).toContainText("45,660 rows");
    const href = await files.getByRole("link", { name: "votes.csv", exact: true }).getAttribute("href");
    const rows = parse(await (await request.get(href ?? "")).text(), {
      columns: true,
      comment: "#",
      comment_no_infix: true,
    });
    expect(rows).toHaveLength(3241);
  });

  test("with every column explained and every file of the package in its place", async ({ page, request }) => {
    await page.goto("/data");
    await page.getByRole("heading", { name: "votes.csv", exact: true }).click();
    const columns = page.getByRole("table", { name: "Columns of votes.csv" });
    await expect(columns.getByRole("row", { name: /^outcome/ })).toContainText("VETOED: enough Yes");
    const { resources, version } = await (await request.get("/data/package/datapackage.json")).json();
    await expect(page.getByRole("main").getByText(version, { exact: true })).toBeVisible();
    for (const { path, bytes } of resources) {
      expect((await (await request.get(`/data/package/${path}`)).body()).length, path).toBe(bytes);
    }
  });

  test("and no link on the way leads nowhere", async ({ page, request }) => {
    for (const start of ["/data", "/data/api"]) {
      await page.goto(start);
      const links = await page
        .getByRole("main")
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""));
      for (const link of new Set(links)) {
        if (link.startsWith("#")) await expect(page.locator(`[id="${link.slice(1)}"]`), link).toHaveCount(1);
        else if (link.startsWith("/")) expect((await request.get(link)).status(), link).toBe(200);
      }
    }
  });
});

test.describe("whoever shares a list", () => {
  const LISTS: [asked: string, shared: string][] = [
    [
      "/resolutions?to=2017-12-31&outcome=VETOED&from=2017-01-01",
      "/resolutions?from=2017-01-01&to=2017-12-31&outcome=VETOED",
    ],
    ["/statements?kind=PRESS_STATEMENT&status=BLOCKED", "/statements?status=BLOCKED&kind=PRESS_STATEMENT"],
    ["/sources?page=1&kind=PRESS_REPORT", "/sources?kind=PRESS_REPORT"],
    ["/timeline?decade=2010&topic=syria&nothing=1", "/timeline?topic=syria&decade=2010"],
    ["/corrections?topic=syria", "/corrections?topic=syria"],
    ["/data/changes?from=0", "/data/changes?from=0"],
  ];
  for (const [asked, shared] of LISTS) {
    test(`shares ${shared} with its filters, in one order`, async ({ request, baseURL }) => {
      const html = await (await request.get(asked)).text();
      const [, canonical = ""] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
      expect(canonical.replaceAll("&amp;", "&")).toBe(`${new URL(baseURL ?? "").origin}${shared}`);
    });
  }
});

test.describe("a developer reads how", () => {
  test.use({ javaScriptEnabled: false });

  test("with a real answer to each request, without JavaScript", async ({ page }) => {
    await page.goto("/data/api");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("API");
    const index = page.getByRole("navigation", { name: "On this page" });
    for (const { path, example } of OPERATIONS) {
      // What is folded opens by the link that leads to it.
      await index.getByRole("link", { name: path, exact: true }).click();
      await expect(page.getByRole("region", { name: `Answer to /api/v1${example}, shortened` })).toBeVisible();
    }
    const answer = page.getByRole("region", {
      name: "Answer to /api/v1/alignment?a=CHN&b=RUS&scope=contested, shortened",
    });
    await expect(answer).toContainText('"n": 550');
    await expect(
      page.getByRole("table", { name: "Parameters of /vetoes" }).getByRole("row", { name: /^member/ }),
    ).toBeVisible();
  });
});

test.describe("a feed reader and a search engine", () => {
  test("get XML that parses", async ({ page, request }) => {
    await page.goto("/data");
    const read = (text: string) =>
      page.evaluate((source) => {
        const document = new DOMParser().parseFromString(source, "application/xml");
        const texts = (name: string) => [...document.getElementsByTagName(name)].map((one) => one.textContent ?? "");
        return {
          root: document.documentElement.localName,
          ids: texts("id"),
          updated: texts("updated"),
          loc: texts("loc"),
        };
      }, text);
    const feed = await read(await (await request.get("/feed.xml")).text());
    expect([feed.root, feed.ids.length, new Set(feed.ids).size]).toEqual(["feed", 51, 51]);
    expect(feed.updated.every((moment) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(moment))).toBe(true);

    const sitemap = await read(await (await request.get("/sitemap.xml")).text());
    expect(sitemap.root).toBe("urlset");
    expect(sitemap.loc.length).toBeGreaterThan(4000);
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toContain("Disallow: /admin");
    expect(robots).toContain(`Sitemap: ${new URL(sitemap.loc[0] ?? "").origin}/sitemap.xml`);
  });
});
