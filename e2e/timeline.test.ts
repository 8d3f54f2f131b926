import { expect, test } from "./fixtures";

test.describe("a student follows China and Russia through the years", () => {
  test("from all that happened to the joint vetoes on Syria, each leading to its vote", async ({ page }) => {
    await page.goto("/timeline");
    await expect(page.getByRole("navigation", { name: "Decade" }).getByRole("link")).toHaveText([
      /^2020s \d+$/,
      /^2010s \d+$/,
      /^2000s \d+$/,
      /^1990s \d+$/,
      /^1980s \d+$/,
      /^1970s \d+$/,
    ]);
    await page.getByLabel("What").selectOption("JOINT_VETO");
    await page.getByLabel("Topic").selectOption("syria");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\/timeline\?kind=JOINT_VETO&topic=syria$/);
    await expect(page.getByRole("heading", { level: 2, name: "2017: 1 event" })).toBeVisible();
    await page.getByRole("link", { name: "Sanctions over chemical weapons use in Syria" }).click();
    await expect(page).toHaveURL(/\/resolutions\/s-2017-172$/);
  });

  test("votes in which the two differed are folded, and stand in order where the address says so", async ({ page }) => {
    await page.goto("/timeline?decade=2020");
    const year = page.getByRole("group").filter({ has: page.getByRole("heading", { name: "2025: 25 events" }) });
    await year.getByRole("heading").click();
    await expect(year.getByText("Voted differently", { exact: true }).first()).toBeHidden();
    await year.getByText(/^\d+ votes in which the two voted differently$/).click();
    await expect(year.getByText("Voted differently", { exact: true }).first()).toBeVisible();
    await page.getByRole("link", { name: "All in order" }).click();
    await expect(page).toHaveURL(/decade=2020&splits=inline$/);
    await expect(page.getByText(/votes in which the two voted differently$/)).toHaveCount(0);
  });

  test("a year has an address", async ({ page }) => {
    await page.goto("/timeline?decade=2010#y2017");
    await expect(page.getByRole("heading", { level: 2, name: /^2017: / })).toBeInViewport();
  });
});
