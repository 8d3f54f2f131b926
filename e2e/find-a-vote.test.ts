import { expect, test } from "./fixtures";

test.describe("a reader looks for a vetoed draft", () => {
  test("finds S/2017/172 by its symbol and reads who stopped it", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "Find a vote" }).fill("S/2017/172");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/resolutions\/s-2017-172$/);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sanctions over chemical weapons use in Syria");
    await expect(page.getByText("was not adopted because China and Russia voted No", { exact: false })).toBeVisible();
    const table = page.getByRole("table", { name: "Votes of the 15 members on S/2017/172" });
    await expect(table.getByRole("row")).toHaveCount(16);
    await expect(table.getByRole("row", { name: "China Permanent" })).toContainText("No: veto");
    await expect(table.getByRole("row", { name: "Bolivia Elected" })).toContainText("No");
    await expect(table.getByRole("row", { name: "Kazakhstan Elected" })).toContainText("Abstain");
    await expect(page.getByText("9 Yes, 3 No, 3 abstaining")).toBeVisible();
  });

  test("narrows the record down to what China vetoed since 2022, and opens the same view by its address", async ({
    page,
  }) => {
    await page.goto("/resolutions");
    await page.getByRole("textbox", { name: "From" }).fill("2022-01-01");
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("VETOED");
    await page.getByRole("combobox", { name: "Member" }).selectOption("CHN");
    await page.getByRole("combobox", { name: "voted", exact: true }).selectOption("NO");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("4 of 3,241 votes")).toBeVisible();

    const address = page.url();
    await page.goto("/");
    await page.goto(address);
    await expect(page.getByText("4 of 3,241 votes")).toBeVisible();
    await page.getByRole("link", { name: /China voted No/ }).click();
    await expect(page.getByText("22 of 3,241 votes")).toBeVisible();
  });

  test("finds a resolution by its number and by a mission's name", async ({ page }) => {
    await page.goto("/resolutions?q=2448");
    await expect(page.getByRole("listitem").filter({ hasText: "S/RES/2448 (2018)" })).toBeVisible();
    await page.goto("/resolutions?q=MINUSCA&from=2018-12-01&to=2018-12-31");
    await expect(page.getByRole("listitem").filter({ hasText: "S/RES/2448 (2018)" })).toBeVisible();
  });

  test("is offered texts, members and topics as one types, by the keyboard and from any page", async ({ page }) => {
    await page.goto("/vetoes");
    await page.keyboard.press("Control+k");
    const field = page.getByRole("dialog").getByRole("combobox", { name: "Find a vote" });
    await expect(field).toBeFocused();
    await field.fill("s/res/2448");
    await expect(page.getByRole("option", { name: "Text · S/RES/2448 (2018) · Adopted" })).toBeVisible();
    await field.fill("Venez");
    await expect(page.getByRole("option", { name: "Venezuela Topic" })).toBeVisible();
    await field.press("ArrowDown");
    await expect(page.getByRole("option", { name: "Venezuela Member" })).toHaveAttribute("aria-selected", "true");
    await field.press("Enter");
    await expect(page).toHaveURL(/\/members\/VEN$/);
    await expect(page.getByRole("dialog")).toBeHidden();

    await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await page.getByRole("checkbox", { name: "/ opens the search" }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("is told what a filter does not understand, and which one to drop when nothing matches", async ({ page }) => {
    await page.goto("/resolutions?outcome=BLOCKED&from=2017-02-30");
    await expect(page.getByText("Left out outcome", { exact: false })).toBeVisible();
    await expect(page.getByText("“2017-02-30” is not a day", { exact: false })).toBeVisible();
    await page.goto("/resolutions?outcome=VETOED&from=2013-01-01&to=2013-12-31");
    await expect(page.getByRole("heading", { name: "No vote fits all of these filters" })).toBeVisible();
    await page.getByRole("link", { name: "to 31 December 2013", exact: true }).click();
    await expect(page).not.toHaveURL(/to=2013/);
  });
});

test.describe("a reader on a phone without JavaScript looks through the votes", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("sees the newest on the first screen, and the filters when the fold is opened", async ({ page }) => {
    await page.goto("/resolutions");
    await expect(page.getByRole("main").getByRole("listitem").getByText("13–0–2").first()).toBeInViewport();
    await expect(page.getByRole("combobox", { name: "Outcome" })).toBeHidden();
    await page.getByText("Filters", { exact: true }).click();
    await page.getByRole("combobox", { name: "Outcome" }).selectOption("VETOED");
    await page.getByRole("combobox", { name: "Member" }).selectOption("CHN");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("Filters: 2 active")).toBeVisible();
    await expect(page.getByRole("link", { name: "China on the Council" })).toBeVisible();
  });
});

test.describe("a reader opens a text by another of its addresses", () => {
  test("the draft of an adopted resolution leads to the resolution", async ({ page }) => {
    await page.goto("/resolutions/s-2018-1016");
    await expect(page).toHaveURL(/\/resolutions\/s-res-2448-2018$/);
  });

  test("an amendment leads to the text that it would have changed", async ({ page }) => {
    await page.goto("/resolutions/s-2025-114");
    await expect(page).toHaveURL(/\/resolutions\/s-res-2774-2025$/);
    await expect(page.getByRole("heading", { name: /S\/2025\/114/ })).toBeVisible();
  });
});
