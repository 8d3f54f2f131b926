import type { Page } from "playwright/test";
import { signIn } from "./desk";
import { expect, test } from "./fixtures";

/** Fills in fields by their labels. */
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).first().fill(value);
}

test.describe("an editor enters what never came to a vote", () => {
  test("a statement: refused beside each field with all input kept, then on every page at once", async ({ page }) => {
    await page.goto("/admin/statements/new");
    await signIn(page);
    await fill(page, {
      Title: "Statement on a truce in the Sudan",
      Date: "2999-01-01",
      Subject: "Sudan",
      "Proposed by": "GBR",
      "The objectors’ reason": "Russia said that it was too early.",
      "What it carries": "the objection",
    });
    await page.getByLabel("What became of it").selectOption("BLOCKED");
    await page.getByLabel("Words").first().fill("It is too early for a statement");
    await page.getByLabel("Reported by").first().fill("TASS");
    await page.getByLabel("Source", { exact: true }).fill("tass-2020-01-04");
    await page.getByRole("button", { name: "Save the statement" }).click();

    const alert = page.getByRole("alert").filter({ hasText: "to put right" });
    await expect(alert.getByRole("listitem")).toHaveText([
      "Date: This day is still to come.",
      "Objected: Name who blocked it, or say in an account that the sources name no objector.",
      "Quotation 1: speaker: Name the speaker.",
      "Place in the source: Say where in the source it stands: a paragraph, a page, a row.",
    ]);
    await expect(page.getByLabel("Speaker").first()).toHaveAccessibleDescription("Name the speaker.");
    await expect(page.getByLabel("Words").first()).toHaveValue("It is too early for a statement");
    await expect(page.getByLabel("What became of it")).toHaveValue("BLOCKED");

    await fill(page, { Date: "2026-05-04", "Place in the source": "paragraph 3" });
    await page.getByLabel("Objected", { exact: true }).fill("RUS");
    await page.getByLabel("Speaker").first().fill("A. Envoy");
    await page.getByRole("button", { name: "Save the statement" }).click();
    const saved = page.getByRole("status").filter({ hasText: "It is on every page at once" });
    await saved.getByRole("link", { name: "/statements/statement-on-a-truce-in-the-sudan-2026" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Statement on a truce in the Sudan");
    await expect(page.getByText("paragraph 3", { exact: false })).toBeVisible();
    await page.goto("/statements?member=RUS&fromYear=2026");
    await expect(page.getByRole("row").filter({ hasText: "truce in the Sudan" })).toContainText("Blocked");
    await page.goto("/admin");
    await expect(page.getByRole("listitem").filter({ hasText: "truce in the Sudan" })).toContainText("entered it");

    // What a claim or a vote rests on stays; this one is on nobody's way, and can be brought back.
    await page.goto("/admin/sources/tass-2020-01-04");
    await page.getByLabel("Why it is changed").fill("Not needed");
    await page.getByRole("button", { name: "Take it out of the record" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "to put right" })).toContainText("The record rests on it:");
    await expect(page.getByLabel("Why it is changed")).toHaveValue("Not needed");
    await page.goto("/admin/statements");
    await expect(page.getByText(/^1–25 of 12\d$/)).toBeVisible();
    await page.getByRole("searchbox").fill("truce sudan");
    await page.getByRole("searchbox").press("Enter");
    await page.getByRole("link", { name: "Statement on a truce in the Sudan" }).click();
    await page.getByLabel("Why it is changed").fill("Entered twice");
    await page.getByRole("button", { name: "Take it out of the record" }).click();
    await expect(page.getByRole("status")).toContainText("Taken out");
    await page.goto("/corrections?kind=statement");
    await expect(page.getByRole("article").first()).toContainText("Entered twice");
  });

  test("a claim: parts that contradict each other are refused, and what is saved has its verdict", async ({ page }) => {
    await page.goto("/admin/claims/new?source=the-diplomat-2018-04");
    await signIn(page);
    await fill(page, {
      "Words of the source": "Germany has vetoed on Syria",
      "Place in the source": "paragraph 9",
      "What it would mean in the record": "Germany cast a veto on Syria.",
    });
    await page.getByLabel("Member", { exact: true }).selectOption("DEU");
    await page.getByLabel("Topic").selectOption("syria");
    await page.getByRole("button", { name: "Save the claim" }).click();
    await expect(page.getByLabel("did").first()).toHaveAccessibleDescription(
      "Germany is not a permanent member, and only those can veto.",
    );
    await expect(page.getByLabel("Words of the source")).toHaveValue("Germany has vetoed on Syria");

    await page.getByLabel("Member", { exact: true }).selectOption("USA");
    await page.getByLabel("Words of the source").fill("The United States has vetoed on Syria");
    await page.getByLabel("From").fill("2011-01-01");
    await page.getByRole("button", { name: "Save the claim" }).click();
    await expect(page.getByRole("status")).toContainText("The United States has vetoed on Syria");
    await page.goto("/sources/the-diplomat-2018-04");
    const claim = page.getByRole("listitem").filter({ hasText: "The United States has vetoed on Syria" });
    await expect(claim).toContainText("Contradicted");
    await expect(claim).toContainText("The record has no such votes.");
  });

  test("a change needs its reason, and meets the change of another editor", async ({ page, context }) => {
    const form = "/admin/sources/reuters-2020-01-06";
    await page.goto(form);
    await signIn(page);
    const other = await context.newPage();
    await other.goto(form);
    await page.getByLabel("Stance").fill("A news agency.");
    await page.getByRole("button", { name: "Save the source" }).click();
    await expect(page.getByLabel("Why it is changed")).toHaveAccessibleDescription(/Say why: it stands in the history/);
    await page.getByLabel("Why it is changed").fill("Its own words");
    await page.getByRole("button", { name: "Save the source" }).click();
    await expect(page.getByRole("status")).toContainText("It is on every page at once");

    await other.getByLabel("Stance").fill("Another stance.");
    await other.getByLabel("Why it is changed").fill("Mine");
    await other.getByRole("button", { name: "Save the source" }).click();
    await expect(other.getByRole("alert").filter({ hasText: "was changed while you worked on it" })).toBeVisible();
    await expect(other.getByLabel("Stance")).toHaveValue("Another stance.");
    await page.goto("/sources/reuters-2020-01-06");
    await expect(page.getByRole("definition").filter({ hasText: "A news agency." })).toBeVisible();
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a citation without its place comes back with all that was typed", async ({ page }) => {
    await page.goto("/admin/citations/new?kind=statement&record=wang-lavrov-call-2020-01");
    await signIn(page);
    await page.getByLabel("Source", { exact: true }).fill("tass-2020-01-04");
    await page.getByLabel("What it carries").fill("the day of the call");
    await page.getByRole("button", { name: "Save the citation" }).click();
    await expect(page.getByLabel("Place in the source")).toHaveAccessibleDescription(
      /Say where in the source it stands/,
    );
    await expect(page.getByLabel("What it carries")).toHaveValue("the day of the call");
    await page.getByLabel("Place in the source").fill("first line");
    await page.getByRole("button", { name: "Save the citation" }).click();
    await page.getByRole("link", { name: "/statements/wang-lavrov-call-2020-01#sources" }).click();
    await expect(page.getByText("the day of the call", { exact: false })).toBeVisible();
  });
});
