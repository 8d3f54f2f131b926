import type { Page } from "playwright/test";
import { signIn } from "./desk";
import { expect, test } from "./fixtures";

const VOTE = "/admin/votes/s-2011-612";

async function correct(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Source of the correction").fill("S/PV.6627");
  await page.getByLabel("Why it is changed").fill("As printed");
  await page.getByRole("button", { name: "Save the correction" }).click();
}

test.describe("an editor corrects a record", () => {
  test("two at once: the second sees both versions, keeps what was typed, and saves on top of what was seen", async ({
    context,
    page,
  }) => {
    await page.goto("/admin/votes?q=S/2011/612");
    await signIn(page);
    await page.getByRole("link", { name: "Correct this record" }).click();
    await expect(page.getByLabel("Date of the vote")).toHaveValue("2011-10-04");
    const second = await context.newPage();
    await second.goto(VOTE);
    await page.getByRole("radio", { name: "India: No", exact: true }).check();
    await correct(page, "The first title");
    await expect(page.getByRole("status")).toContainText("Corrected");

    await correct(second, "The second title");
    const alert = second.getByRole("alert").filter({ hasText: "changed while you worked on it" });
    await expect(alert.getByRole("row").filter({ hasText: "India" })).toContainText(/Abstain.*No/);
    await expect(alert.getByRole("row").filter({ hasText: "Title" })).toContainText(
      /The second title.*The first title/,
    );
    await expect(alert).toContainText("As printed");
    await expect(second.getByLabel("Title", { exact: true })).toHaveValue("The second title");
    await alert.getByRole("button", { name: "Save mine over it" }).click();
    await expect(second.getByRole("status")).toContainText("Corrected");

    await second.goto("/resolutions/s-2011-612");
    await expect(second.getByRole("heading", { level: 1 })).toHaveText("The second title");
    await second.getByRole("link", { name: "what it said before, and why" }).click();
    const history = second.locator("#history");
    await expect(history.getByRole("listitem").filter({ hasText: "The first title" }).first()).toContainText(
      "The second title",
    );
    await expect(history.getByRole("listitem").filter({ hasText: "India No" }).first()).toContainText("India Abstain");
    await expect(history).not.toContainText("editor@example.org");
    await second.goto("/corrections?by=editor&q=S/2011/612");
    await expect(second.getByRole("article")).toHaveCount(2);
  });

  test("without JavaScript a change is taken back, and one that a later change stands on is refused", async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/admin/votes/s-2012-538");
    await signIn(page);
    await correct(page, "A first correction");
    await page.goto("/admin/votes/s-2012-538");
    await correct(page, "A second correction");
    await page.goto("/admin");
    const changes = page.getByRole("listitem").filter({ hasText: "A second correction" });
    await changes.nth(1).getByRole("link", { name: "What was changed" }).click();
    await expect(page.getByText("Take that back first.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Take this change back" })).toHaveCount(0);
    await page.goto("/admin");
    await changes.first().getByRole("link", { name: "What was changed" }).click();
    await page.getByRole("button", { name: "Take this change back" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "to put right" })).toContainText("Say why");
    await page.getByLabel("Why it is changed").fill("It was right before");
    await page.getByRole("button", { name: "Take this change back" }).click();
    await expect(page.getByRole("status")).toContainText("Taken back");
    await page.goto("/resolutions/s-2012-538");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A first correction");
    await context.close();
  });
});
