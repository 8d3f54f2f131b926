import { expect, test } from "./fixtures";

test.describe("a monitor asks whether the site is well", () => {
  test("and learns the state of the record", async ({ page }) => {
    const response = await page.goto("/api/health");
    expect(response?.status()).toBe(200);
    expect(await response?.json()).toEqual({
      status: "ok",
      database: "up",
      dataVersion: expect.stringMatching(/^2026-04-30\.\d+$/),
      dataContents: expect.stringMatching(/^2026-04-30-[0-9a-f]{12}$/),
    });
  });
});
