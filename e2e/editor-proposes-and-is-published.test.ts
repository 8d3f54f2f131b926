import type { Page } from "playwright/test";
import { invite } from "./desk";
import { expect, test } from "./fixtures";
import { expectReadable } from "./readable";

const PASSWORD = "copper violin meadow 7";

/** What editors save from now on, as an administrator sets it. */
async function letEditors(page: Page, what: string): Promise<void> {
  await page.goto("/admin/proposals");
  await page.getByLabel("What editors save").selectOption({ label: what });
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText(`Now it ${what}.`)).toBeVisible();
  await page.goto("/admin/proposals");
  await expect(page.getByLabel("What editors save").locator("option:checked")).toHaveText(what);
}

test("an editor who was invited proposes; an administrator declines one change and publishes the other", async ({
  browser,
  page: keeper,
}) => {
  test.slow();
  const link = await invite(keeper, "ada@example.org");
  await letEditors(keeper, "waits until an administrator publishes it");

  const ada = await (await browser.newContext()).newPage();
  await ada.goto(link);
  await ada.getByLabel("Your name").fill("Ada Lovelace");
  await ada.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await ada.getByLabel("Password again").fill(PASSWORD);
  await ada.getByRole("button", { name: "Join" }).click();
  await ada.getByRole("link", { name: "Sign in" }).click();
  await ada.getByLabel("E-mail address").fill("ada@example.org");
  await ada.getByLabel("Password").fill(PASSWORD);
  await ada.getByRole("button", { name: "Sign in" }).click();
  await expect(ada.getByText("waits until an administrator publishes it")).toBeVisible();

  await ada.goto("/admin/votes/new");
  await ada.getByLabel("Date of the vote").fill("2026-05-12");
  await ada.getByText("Fill in from a pasted line").click();
  await ada
    .getByLabel("The result as printed")
    .fill("13 votes to none, with 2 abstentions (China, Russian Federation)");
  await ada.getByRole("button", { name: "Fill in the positions" }).click();
  await expect(ada.getByText("15 of 15 positions were filled in.")).toBeVisible();
  await ada.getByLabel("Title", { exact: true }).fill("The mission in Lybia");
  await ada.getByLabel("Symbol of the draft").fill("S/2026/440");
  await ada.getByRole("textbox", { name: /^Source/ }).fill("https://press.un.org/en/2026/sc16120.doc.htm");
  await ada.getByRole("button", { name: "Preview" }).click();
  const preview = ada.getByRole("region").or(ada.locator("section")).filter({ hasText: "As readers will see it" });
  await expect(preview.getByRole("heading", { level: 1, name: "The mission in Lybia" })).toBeVisible();
  await expect(preview.getByRole("row").filter({ hasText: "China" })).toContainText("Abstain");
  await expectReadable(ada);
  await ada.getByRole("button", { name: "Save the vote" }).click();
  await expect(ada.getByRole("status").filter({ hasText: "Proposed" })).toBeVisible();

  // It is changed before anybody has looked at it, from the form as it was filled in.
  await ada.goto("/admin/proposals");
  await ada.getByRole("link", { name: "Change it" }).click();
  await expect(ada.getByRole("radio", { name: "China: Abstain" })).toBeChecked();
  await ada.getByLabel("Title", { exact: true }).fill("The mission in Libya");
  await ada.getByRole("button", { name: "Save the vote" }).click();
  await expect(ada.getByRole("status").filter({ hasText: "Proposed" })).toBeVisible();

  await ada.goto("/admin/statements/us-embassy-baghdad-attack-statement-2020");
  await ada.getByLabel("Subject", { exact: true }).fill("An embassy");
  await ada.getByLabel("Why it is changed").fill("Shorter");
  await ada.getByRole("button", { name: "Save the statement" }).click();
  await expect(ada.getByRole("status").filter({ hasText: "Proposed" })).toBeVisible();

  await ada.goto("/admin/proposals");
  await ada
    .locator("form")
    .filter({ hasText: "corrects the statement" })
    .getByRole("link", { name: "Change it" })
    .click();
  await expect(ada.getByLabel("Subject", { exact: true })).toHaveValue("An embassy");
  await expect(ada.getByLabel("Why it is changed")).toHaveValue("Shorter");
  await ada.getByLabel("Subject", { exact: true }).fill("A US embassy");
  await ada.getByRole("button", { name: "Save the statement" }).click();
  await expect(ada.getByRole("status").filter({ hasText: "Proposed" })).toBeVisible();

  await keeper.goto("/admin/proposals");
  const statement = keeper.locator("form").filter({ hasText: "corrects the statement" });
  await expect(statement).toContainText("A US embassy");
  await expect(statement).toContainText("Shorter");
  await statement.getByText("Decline it, with a reason").click();
  await statement.getByLabel("Why it is declined").fill("The subject is said in full.");
  await statement.getByRole("button", { name: "Decline" }).click();
  await expect(keeper.getByRole("status").filter({ hasText: "is declined" })).toBeVisible();
  await keeper.getByRole("link", { name: /^Preview of proposal/ }).click();
  await expect(keeper.getByRole("heading", { level: 1, name: "The mission in Libya" })).toBeVisible();
  await expectReadable(keeper);
  await keeper.getByRole("button", { name: "Publish" }).click();
  await expect(keeper.getByText("Published by Administrator").first()).toBeVisible();

  await keeper.goto("/resolutions/s-2026-440");
  await expect(keeper.getByRole("heading", { level: 1 })).toHaveText("The mission in Libya");
  await expect(keeper.locator("#history")).toContainText("Entered by an editor on");
  await expect(keeper.locator("#history")).not.toContainText("Ada");
  await keeper.goto("/admin");
  await expect(keeper.getByRole("listitem").filter({ hasText: "The mission in Libya" }).first()).toContainText(
    "Ada Lovelace entered it, as published by Administrator,",
  );
  await ada.goto("/admin/proposals");
  await expect(ada.getByText("The subject is said in full.", { exact: false })).toBeVisible();
  await expect(ada.getByText("Nothing waits.")).toBeVisible();

  await letEditors(keeper, "stands at once");
  await ada.context().close();
});
