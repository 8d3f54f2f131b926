import { expect, test } from "./fixtures";

test.describe("a journalist asks who blocked what", () => {
  test("filters by member, role and status, and drops a filter again", async ({ page }) => {
    await page.goto("/statements");
    await page.getByLabel("Member").selectOption("CHN");
    await page.getByLabel("is named as").selectOption("OBJECTOR");
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByRole("navigation", { name: "Status" }).getByRole("link", { name: "Blocked 15" }).click();
    await expect(page).toHaveURL(/status=BLOCKED&member=CHN&role=OBJECTOR/);
    await expect(page.getByRole("row")).toHaveCount(16);
    await page.getByRole("link", { name: "China objected remove" }).click();
    await expect(page).toHaveURL(/\/statements\?status=BLOCKED$/);
    await expect(page.getByText("1–25 of 45")).toBeVisible();
    await page.getByRole("link", { name: "Next 20" }).click();
    await expect(page).toHaveURL(/\/statements\?status=BLOCKED&page=2$/);
    await expect(page.getByRole("row")).toHaveCount(21);
  });

  test("an empty result says which filter to drop", async ({ page }) => {
    await page.goto("/statements?status=BLOCKED&kind=JOINT_STATEMENT&colour=red");
    await expect(page.getByRole("heading", { name: "No statement fits all of these filters" })).toBeVisible();
    await expect(page.getByText("There is no parameter of this name.", { exact: false })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Joint statement", exact: true }).click();
    await expect(page).toHaveURL(/\/statements\?status=BLOCKED$/);
  });

  test("the Baghdad statement has both accounts, its order of events, and what an article claims", async ({ page }) => {
    await page.goto("/statements/us-embassy-baghdad-attack-statement-2020");
    await expect(page.getByText("Kind: press statement, as the sources say.", { exact: false })).toBeVisible();
    await expect(page.getByRole("link", { name: "Telephone call of Wang Yi and Sergei Lavrov" })).toBeVisible();
    const claims = page.getByRole("group").filter({ has: page.locator("#claims") });
    await expect(claims.getByText("Not checkable", { exact: true })).toHaveCount(3);
    await claims.getByRole("link", { name: "The Diplomat, January 2020" }).first().click();
    await expect(page).toHaveURL(/\/sources\/the-diplomat-2020-01#claim-/);
  });
});
