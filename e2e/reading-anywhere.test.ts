import { isDesk, isOf, listRoutes, PUBLIC_PAGES } from "./every-page";
import { expect, test } from "./fixtures";
import { expectReadable, expectRoomForFingers } from "./readable";

test("every public page has an address here", () => {
  const paths = PUBLIC_PAGES.map((path) => path.split("?")[0] ?? "");
  const without = listRoutes().filter((route) => !isDesk(route) && !paths.some((path) => isOf(route).test(path)));
  expect(without).toEqual([]);
});

for (const path of PUBLIC_PAGES) {
  test.describe(path, () => {
    test.use({ refused: path === "/nothing" ? { [path]: 404 } : {} });

    test("can be read by everybody: axe in both schemes, 360 px, 200 %, large letters, fingers", async ({ page }) => {
      test.slow();
      await page.goto(path);
      await expectReadable(page);
      await expectRoomForFingers(page);
    });
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
    await page.getByText("Filters", { exact: true }).click();
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
