import type { Page } from "playwright/test";
import { signIn } from "./desk";
import { expect, test } from "./fixtures";

/** Five states that may be elected for 2027: none of them has sat since 2024. Who was, the record does not say yet. */
const NEW = ["Austria", "India", "Kenya", "Mexico", "Norway"];

async function enterTerm(page: Page, state: string): Promise<void> {
  await page.goto("/admin/members");
  await page.getByRole("link", { name: "Enter a term from 1 January 2027" }).click();
  await expect(page.getByLabel("First day")).toHaveValue("2027-01-01");
  await page.getByLabel("State").selectOption(state);
  await page.getByLabel("Source").fill("A/81/PV.85, page 3");
  await page.getByRole("button", { name: "Save the term" }).click();
}

test("an administrator enters the members of 2027, whom a vote of January then asks for", async ({ page }) => {
  test.slow();
  const council = page.getByText(/^The Council of 2027: /);
  await page.goto("/admin/members");
  await signIn(page);
  await expect(council).toHaveText("The Council of 2027: 5 permanent, 5 continuing, 0 of 5 new entered.");
  await page.goto("/admin/votes/new?date=2027-01-05");
  await expect(page.getByText("5 January 2027: 10 members, 9 Yes needed.")).toBeVisible();

  await enterTerm(page, "Greece");
  const alert = page.getByRole("alert").filter({ hasText: "to put right" });
  await expect(alert).toContainText(
    "A retiring member is not eligible for immediate re-election (Charter, Article 23)",
  );
  await expect(page.getByLabel("Source")).toHaveValue("A/81/PV.85, page 3");

  for (const state of NEW) {
    await enterTerm(page, state);
    const saved = page.getByRole("status").filter({ hasText: "It is on every page at once" });
    await expect(saved).toContainText(`${state}, 1 January 2027 to 31 December 2028`);
  }
  await page.goto("/admin/members");
  await expect(council).toHaveText("The Council of 2027: 5 permanent, 5 continuing, 5 of 5 new entered.");
  await expect(page.getByRole("link", { name: "Enter a term from 1 January 2027" })).toHaveCount(0);

  await page.goto("/admin/votes/new?date=2027-01-05");
  await expect(page.getByText("5 January 2027: 15 members, 9 Yes needed.")).toBeVisible();
  await page.getByRole("button", { name: "Set all others to Yes" }).click();
  for (const state of NEW) await expect(page.getByRole("radio", { name: `${state}: Yes` })).toBeChecked();
  await expect(page.getByText("15 Yes, 9 needed: adopted")).toBeVisible();

  await page.goto("/members/IND");
  await expect(page.getByRole("main")).toContainText("2027–2028");
  await expect(page.locator("#history")).toContainText("1 January 2027");
  await page.goto("/members?q=norway");
  await expect(page.getByRole("row").filter({ hasText: "Norway" })).toContainText("2027–2028");

  // An end before the last day stands in the history with its reason, and among the corrections.
  await page.goto("/admin/members/IND");
  await page.getByRole("link", { name: "2027–2028" }).click();
  await page.getByLabel("Last day").fill("2028-06-30");
  await page.getByLabel("Source").fill("S/2028/400");
  await page.getByLabel("Why it is changed").fill("As it announced");
  await page.getByRole("button", { name: "Save the term" }).click();
  await expect(alert.getByRole("listitem")).toHaveText([
    "Note: A term is of two calendar years, 1 January 2027 to 31 December 2028. Say why this one is not.",
  ]);
  await page.getByLabel("Note").fill("It left the Council");
  await page.getByRole("button", { name: "Save the term" }).click();
  await expect(page.getByRole("status")).toContainText("India, 1 January 2027 to 30 June 2028");
  await page.goto("/corrections?kind=term");
  const entry = page.getByRole("article").first();
  await expect(entry).toContainText("As it announced");
  await expect(entry).toContainText("S/2028/400");
});

test("a new situation has its topic, and a vote can be filed under it", async ({ page }) => {
  await page.goto("/admin/topics/new");
  await signIn(page);
  await page.getByLabel("Name").fill("Ruritania");
  await page.getByLabel("What belongs to it").fill("The war in Ruritania.");
  await page.getByRole("button", { name: "Save the topic" }).click();
  await expect(page.getByLabel("Region")).toHaveAccessibleDescription("A situation is somewhere: choose its region.");
  await page.getByLabel("Region").selectOption("Europe");
  await page.getByRole("button", { name: "Save the topic" }).click();
  await page.getByRole("status").getByRole("link", { name: "/topics/ruritania" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ruritania");
  await page.goto("/admin/votes/new?date=2026-05-20");
  await expect(page.getByLabel("Topic", { exact: true }).locator("option", { hasText: "Ruritania" })).toHaveCount(1);
});
