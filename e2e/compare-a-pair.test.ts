import { expect, test } from "./fixtures";

test.describe("a journalist asks whether China and Russia vote together", () => {
  test("reads the answer with its n, and the three denominators", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Do China and Russia vote together in the Security Council?",
    );
    await expect(page.getByText("All votes: 2,417 of 2,594, 95% interval 92.1–94.1%.", { exact: false })).toBeVisible();
    await page.getByRole("link", { name: "The figures and the votes behind them" }).click();

    const table = page.getByRole("table", { name: "Agreement of China and Russia by denominator" });
    await expect(table.getByRole("row", { name: /^All votes/ })).toContainText("93.2%");
    await expect(table.getByRole("row", { name: /^Adopted/ })).toContainText("2,260 of 2,390");
    await expect(table.getByRole("row", { name: /^Contested/ })).toContainText("67.8%");
    await expect(table.getByRole("row", { name: /^Contested/ })).toContainText("373 of 550");
  });

  test("gets from the share to the votes in which the two differed, in two clicks", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "The figures and the votes behind them" }).click();
    await page.getByRole("link", { name: "All 177, with filters" }).click();
    await expect(page.getByText("177 of 3,241 votes")).toBeVisible();
  });

  test("opens the votes behind a cell of the table", async ({ page }) => {
    await page.goto("/alignment");
    await page.getByRole("link", { name: /China Yes, Russia Abstain: 89/ }).click();
    await expect(page.getByText("89 of 3,241 votes")).toBeVisible();
    await expect(page.getByRole("group", { name: "Filters in force" })).toContainText(
      "China voted Yes, Russia abstained",
    );
  });

  test("chooses another pair and period, and the address says so", async ({ page }) => {
    await page.goto("/alignment");
    await page.getByLabel("First member").selectOption("FRA");
    await page.getByLabel("Second member").selectOption("GBR");
    await page.getByRole("textbox", { name: "From" }).fill("1971-10-25");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/a=FRA&b=GBR/);
    const table = page.getByRole("table", { name: "Agreement of France and United Kingdom by denominator" });
    await expect(table.getByRole("row", { name: /^Contested/ })).toContainText("502 of 574");
  });

  test("is told when two members never voted together", async ({ page }) => {
    await page.goto("/alignment?a=DDR&b=DEU&from=2000-01-01");
    await expect(page.getByRole("heading", { name: /cast no vote together in these days/ })).toBeVisible();
  });

  test("is told when the address compares a seat with itself", async ({ page }) => {
    await page.goto("/alignment?a=RUS&b=SUN");
    await expect(page.getByText("Both members hold the same seat.", { exact: false })).toBeVisible();
  });
});

test("the chart by year is drawn by the browser and says the same as its table", async ({ page }) => {
  await page.goto("/alignment");
  const chart = page.locator(".recharts-surface");
  await expect(chart).toHaveCount(0);
  // It comes when it is wanted, and takes the focus of who asked for it by keyboard.
  await page.getByRole("button", { name: "Read the chart year by year" }).press("Enter");
  await expect(chart).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".recharts-tooltip-wrapper")).toBeVisible();
  await page.getByText("The same numbers as a table, by year").click();
  const table = page.getByRole("table", { name: /Agreement by year/ });
  await expect(table.getByRole("row", { name: /^2013 / })).toContainText("46");
  await expect(table.getByRole("row", { name: "1995–2014, pooled 118 77 65.3% 56.3–73.2%" })).toBeVisible();
});
