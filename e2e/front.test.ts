import { request as httpRequest } from "node:http";
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
