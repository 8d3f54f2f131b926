import axe from "axe-core";
import { expect, test } from "./fixtures";

const PAGES = [
  "/",
  "/resolutions",
  "/resolutions?split=CHN,RUS&from=2022-01-01",
  "/resolutions/s-2017-172",
  "/resolutions/s-res-1-1946",
  "/resolutions/s-3502",
  "/alignment",
  "/alignment/matrix",
  "/alignment/matrix?members=serving&from=2025-01-01&to=2025-12-31&scope=contested",
  "/alignment/map",
  "/methods",
  "/vetoes",
  "/members",
  "/members/CHN",
  "/members/SUN",
  "/statements",
  "/statements/us-embassy-baghdad-attack-statement-2020",
  "/sources",
  "/topics/syria",
  "/data",
  "/data/quality",
  "/admin/sign-in",
  "/report?kind=vote&key=s-2017-172",
  "/glossary",
  "/timeline",
  "/claims",
  "/design",
];

for (const path of PAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} has no accessibility violation (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(path);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
      });
      expect(violations).toEqual([]);
    });
  }

  test(`${path} does not scroll sideways at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page has its answer, its picture and its numbers", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("In 93.2% of all votes since 1971", { exact: false })).toBeVisible();
    await expect(
      page.getByRole("img", { name: /^China and Russia\. They gave the same vote in 93.2% of 2,594 votes/ }),
    ).toBeVisible();
    await page.getByText("The same numbers as a table, by year").click();
    await expect(page.getByRole("row", { name: /^1972 / })).toBeVisible();
  });

  test("the list filters and the menu opens", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/resolutions");
    await page.getByText("Menu").click();
    await page.getByRole("link", { name: "Vetoes" }).first().click();
    await expect(page.getByText("270 votes were vetoed since 1946, by 326 vetoes", { exact: false })).toBeVisible();
    await page.goto("/resolutions");
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("VETOED");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("270 of 3,241 votes")).toBeVisible();
  });
});

test.describe("what is not there", () => {
  const MISSING = ["/resolutions/s-2017-1720", "/members/ZZZ", "/statements/none", "/sources/none", "/nothing"];
  test.use({ refused: Object.fromEntries(MISSING.map((path) => [path, 404])) });

  for (const path of MISSING) {
    test(`${path} is 404 and offers the search`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("combobox", { name: "Find a vote" })).toBeVisible();
    });
  }
});

test("the keyboard reaches the content past the menu, and the list by links alone", async ({ page }) => {
  await page.goto("/resolutions");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
