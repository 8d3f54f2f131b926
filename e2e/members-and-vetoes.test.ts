import { expect, test } from "./fixtures";

test.describe("a reader looks up a member", () => {
  test("narrows the list by name and group, and to those on the Council now", async ({ page }) => {
    await page.goto("/members");
    await page.getByRole("searchbox", { name: "Name" }).fill("cote");
    await page.getByRole("searchbox", { name: "Name" }).press("Enter");
    await expect(page).toHaveURL(/\/members\?q=cote$/);
    await expect(page.getByRole("table")).toHaveCount(1);
    await expect(page.getByRole("row", { name: /^Côte d.Ivoire/ })).toBeVisible();
    await page.getByRole("group", { name: "Filters in force" }).getByRole("link", { name: "“cote”" }).click();
    await expect(page).toHaveURL(/\/members$/);
    await page.getByRole("combobox", { name: "Group today" }).selectOption("Africa");
    await page.getByRole("link", { name: "On the Council now 3" }).click();
    await expect(page).toHaveURL(/show=now&group=Africa$/);
    await expect(page.getByRole("heading", { name: "Elected members on the Council now: 3" })).toBeVisible();
  });

  test("finds a member of earlier years under its letters", async ({ page }) => {
    await page.goto("/members");
    await expect(page.getByRole("link", { name: "Ghana" })).toHaveCount(0);
    await page.getByRole("heading", { name: "F–I" }).click();
    await expect(page.getByRole("row", { name: /^Ghana .*327$/ })).toBeVisible();
    await page.goto("/members#BRA");
    await expect(page.getByRole("link", { name: "Brazil" })).toBeInViewport();
  });

  test("sees every vote as a bar, and opens the votes in which it stood alone", async ({ page }) => {
    await page.goto("/members/USA");
    await expect(
      page.getByRole("img", { name: /^The United States voted Yes at most \d+ times in a row/ }),
    ).toBeVisible();
    await page.getByRole("link", { name: "The only No: 76" }).click();
    await expect(page.getByText("76 of 3,241 votes")).toBeVisible();
    await expect(page.getByRole("group", { name: "Filters in force" })).toContainText("no other member did");
  });

  test("opens the votes of a year from the table under the bars", async ({ page }) => {
    await page.goto("/members/YMD");
    await page.getByText("Every year as a table, with its votes").click();
    await page.getByRole("table", { name: "Votes by year and position" }).getByRole("link", { name: "1990" }).click();
    await expect(page.getByText(/(?<!\d)9 of 3,241 votes/)).toBeVisible();
  });
});

test.describe("a reader asks how many vetoes there were", () => {
  test("chooses what is counted, and the address says so", async ({ page }) => {
    await page.goto("/vetoes");
    await page.getByRole("link", { name: "Vetoes cast" }).click();
    await expect(page.getByText("326 vetoes were cast since 1946, in 270 votes", { exact: false })).toBeVisible();
    await page.getByRole("link", { name: "Only texts as a whole" }).click();
    await expect(page).toHaveURL(/count=vetoes&on=texts/);
    await expect(
      page.getByText("290 vetoes were cast since 1946, in 236 votes on texts", { exact: false }),
    ).toBeVisible();
    await page.goto("/vetoes?count=tears");
    await expect(page.getByText("“tears” is not a way to count.", { exact: false })).toBeVisible();
    await expect(page.getByText("270 votes were vetoed since 1946", { exact: false })).toBeVisible();
  });

  test("opens the votes that two seats vetoed and no other", async ({ page }) => {
    await page.goto("/vetoes");
    const together = page.getByRole("table", { name: "Vetoes alone and together" });
    await together
      .getByRole("row", { name: /^United Kingdom, France/ })
      .getByRole("link", { name: "2" })
      .click();
    await expect(page.getByText(/(?<!\d)2 of 3,241 votes/)).toBeVisible();
    await expect(page.getByRole("group", { name: "Filters in force" })).toContainText(
      "vetoed by France and the United Kingdom and no other",
    );
  });

  test("opens a topic for its votes, each leading to its page", async ({ page }) => {
    await page.goto("/vetoes");
    const syria = page
      .getByRole("table", { name: "Vetoes by topic" })
      .getByRole("row")
      .filter({ hasText: /^Syria/ });
    await syria.getByText("Syria", { exact: true }).click();
    await syria.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/resolutions\/s-/);
  });

  test("finds on a phone what is folded, and open what a link leads to", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/vetoes");
    const venezuela = page.getByRole("link", { name: "Venezuela: new elections and access for aid" });
    await expect(venezuela).toBeHidden();
    await page.getByText("Each with who voted how, newest first").click();
    await expect(venezuela).toBeVisible();
    await page.goto("/vetoes?count=votes#joint");
    await expect(page.getByRole("heading", { name: "The 18 votes that China vetoed" })).toBeInViewport();
    await expect(venezuela).toBeVisible();
  });
});
