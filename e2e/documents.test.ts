import { expect, test } from "./fixtures";

test.describe("a student follows the five articles into the record", () => {
  test("the blocked statement on the embassy in Baghdad shows both accounts, attributed", async ({ page }) => {
    await page.goto("/sources");
    await page.getByRole("link", { name: "Article of January 2020" }).first().click();
    await page
      .getByRole("main")
      .getByRole("link", { name: /embassy in Baghdad/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/statements\/us-embassy-baghdad-attack-statement-2020$/);
    await expect(
      page.getByText("Another member said, by name, that China and Russia did not let it go forward.", {
        exact: false,
      }),
    ).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "United States" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "China and Russia" })).toBeVisible();
    await expect(page.getByText("The press statement was nearly ready.", { exact: false })).toBeVisible();
    await expect(page.getByText("we should have complete coverage of the whole thing", { exact: false })).toBeVisible();
  });

  test("the draft on sanctions relief for North Korea was circulated and never put to a vote", async ({ page }) => {
    await page.goto("/resolutions?outcome=CIRCULATED&from=2019-01-01&to=2019-12-31");
    await page
      .getByRole("main")
      .getByRole("link", { name: /Draft of China and Russia to ease sanctions on the DPRK/ })
      .first()
      .click();
    await expect(page.getByText("It was never put to a vote.", { exact: false })).toBeVisible();
    await expect(page.getByText("in no figure of agreement", { exact: false })).toBeVisible();
  });
});
