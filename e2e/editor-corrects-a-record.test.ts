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

  test("on a slow line: what was typed before the scripts came is still there when they have come", async ({
    page,
    context,
  }) => {
    await page.goto("/admin/votes/s-2011-612");
    await signIn(page);
    await expect(page.getByLabel("Subjects")).not.toBeEmpty();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = await context.newPage();
    await slow.route("**/*.js", async (route) => {
      await released;
      await route.continue();
    });
    await slow.goto(VOTE, { waitUntil: "domcontentloaded" });
    await slow.getByLabel("Subjects").fill("LIBYA");
    await slow.getByLabel("Title", { exact: true }).fill("A title typed early");
    release();
    await slow.waitForLoadState("networkidle");
    await slow.getByRole("radio", { name: "India: No", exact: true }).check();
    await expect(slow.getByLabel("Subjects")).toHaveValue("LIBYA");
    await expect(slow.getByLabel("Title", { exact: true })).toHaveValue("A title typed early");
  });

  test("what a text is filed under, and why a member voted so: refused beside its field, entered, taken out and back", async ({
    page,
  }) => {
    await page.goto("/admin/votes/s-2014-348");
    await signIn(page);
    await page.getByLabel("Further topic 1").selectOption({ label: "International Criminal Court" });
    await page.getByLabel("Subjects").fill("SYRIAN ARAB REPUBLIC; INTERNATIONAL CRIMINAL COURT");
    await correct(page, "Referral of the situation in Syria");
    await expect(page.getByRole("status")).toContainText("Corrected");
    await page.goto("/topics/icc");
    await expect(page.getByRole("link", { name: "Referral of the situation in Syria", exact: true })).toBeVisible();

    await page.goto("/admin/votes/s-2014-348");
    await page.getByRole("link", { name: "Enter an explanation of this vote" }).click();
    await page.getByLabel("Member").selectOption("Argentina");
    await page.getByLabel("Why it voted so").fill("Argentina said that justice came first.");
    await page.getByLabel("Office").fill("Permanent Representative");
    await page.getByLabel("Source", { exact: true }).fill("tass-2020-01-04");
    await page.getByLabel("What it carries").fill("the reason");
    await page.getByRole("button", { name: "Save the explanation" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "to put right" });
    await expect(alert.getByRole("listitem")).toHaveText([
      "Speaker: Name who held the office.",
      "Place in the source: Say where in the source it stands: a paragraph, a page, a row.",
    ]);
    await expect(page.getByLabel("Member")).toHaveValue("ARG");
    await page.getByLabel("Speaker").fill("M. Perceval");
    await page.getByLabel("Place in the source").fill("line 3");
    await page.getByRole("button", { name: "Save the explanation" }).click();
    await page.getByRole("status").getByRole("link", { name: "/resolutions/s-2014-348" }).click();
    await expect(page.getByText("Argentina said that justice came first.").first()).toBeVisible();

    await page.goto("/admin/explanations/s-2014-348-arg");
    await page.getByLabel("Why it is changed").fill("It is of another meeting");
    await page.getByRole("button", { name: "Take it out of the record" }).click();
    await expect(page.getByRole("status")).toContainText("Taken out");
    await page.goto("/resolutions/s-2014-348");
    await expect(page.locator("#history")).toContainText("It is of another meeting");
    await page.goto("/admin");
    await page.getByRole("link", { name: "What was changed" }).first().click();
    await page.getByLabel("Why it is changed").fill("It is of this one");
    await page.getByRole("button", { name: "Take this change back" }).click();
    await expect(page.getByRole("status")).toContainText("Taken back");
    await page.goto("/admin/explanations/s-2014-348-arg");
    await expect(page.getByLabel("Speaker")).toHaveValue("M. Perceval");
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
