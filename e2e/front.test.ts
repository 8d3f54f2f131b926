import { request as httpRequest } from "node:http";
import { settings } from "@/server/env";
import { expect, test } from "./fixtures";

test.describe("a reader comes back", () => {
  test("and gets what is kept, or the word that nothing changed", async ({ request }) => {
    const page = "/resolutions/s-res-2448-2018";
    await request.get(page);
    const again = await request.get(page);
    const { etag = "", ...headers } = again.headers();
    expect(headers["cache-status"]).toBe("voting-record; hit");
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(headers.vary).toContain("rsc");
    expect((await request.get(page, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  });

  test("and what is for editors alone is never kept", async ({ request }) => {
    for (const path of ["/admin/sign-in", "/api/health"]) {
      const { "cache-status": kept, "cache-control": control } = (await request.get(path)).headers();
      expect([kept, control], path).toEqual([undefined, expect.stringContaining("no-store")]);
    }
  });
});

test("a reader on a slow line sees the text after one answer, and the scripts come when it is on the screen", async ({
  page,
}) => {
  await page.goto("/resolutions");
  const fetched = await page.evaluate(() => {
    const [document_] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const files = performance.getEntriesByType("resource").map(({ name, startTime }) => ({
      kind: new URL(name).pathname.split(".").at(-1),
      late: startTime >= (document_?.domContentLoadedEventEnd ?? Number.POSITIVE_INFINITY),
    }));
    return {
      sheets: files.filter(({ kind }) => kind === "css").length,
      early: files.filter(({ kind, late }) => kind === "js" && !late).length,
      late: files.filter(({ kind, late }) => kind === "js" && late).length,
    };
  });
  expect(fetched).toEqual({ sheets: 0, early: 0, late: expect.any(Number) });
  expect(fetched.late).toBeGreaterThan(3);
  // Another page of the site, opened by script, has its sheets too.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Vetoes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-weight", "600");
});

test.describe("a program that means no good", () => {
  for (const method of ["TRACE", "POST", "DELETE"]) {
    test(`gets 405 for ${method}`, async ({ baseURL }) => {
      const status = await new Promise((resolve, reject) => {
        httpRequest(baseURL ?? "", { method }, (answer) => resolve(answer.resume().statusCode))
          .on("error", reject)
          .end();
      });
      expect(status).toBe(405);
    });
  }
});

test("who runs the site reads the times of queries, what the cache gave, and the version of the record", async ({
  request,
}) => {
  const headers = { Authorization: `Bearer ${settings().METRICS_TOKEN}` };
  const figures = async () => {
    const text = await (await request.get("/api/metrics", { headers })).text();
    return (name: string) =>
      Number(
        text
          .split("\n")
          .find((line) => line.startsWith(`${name} `))
          ?.split(" ")[1],
      );
  };
  const before = await figures();
  // Other stories go on meanwhile: what this one adds is the least.
  for (const _ of ["made", "kept"]) await request.get(`/resolutions?q=${encodeURIComponent("a word for the figures")}`);
  const after = await figures();
  for (const name of ["miss", "hit"]) {
    const requests = `http_requests_total{group="pages",status="200",cache="${name}"}`;
    expect(after(requests), name).toBeGreaterThan(before(requests) || 0);
  }
  const queries = "database_query_duration_seconds_count";
  expect(after(queries)).toBeGreaterThan(before(queries));
  const { dataVersion } = await (await request.get("/api/health")).json();
  expect(after("record_version")).toBe(Number(dataVersion.split(".")[1]));
});
