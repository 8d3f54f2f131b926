import { signIn } from "./desk";
import { expect, test } from "./fixtures";

const RECORD = "s-2014-348";
const WRONG = "The title says too little: it is a referral.";

test.describe("a reader without JavaScript reports an error", () => {
  test.use({ javaScriptEnabled: false });

  test("an editor corrects the record and closes the report with the correction", async ({ page }) => {
    await page.goto(`/resolutions/${RECORD}`);
    await page.getByRole("link", { name: /Report an error/ }).click();
    await page.getByLabel("What is wrong").fill(WRONG);
    // Who sends a form within three seconds of opening it is a program.
    await page.waitForTimeout(3_500);
    await page.getByRole("button", { name: /Send/ }).click();
    await expect(page.getByRole("status")).toContainText("Thank you. This is report");

    await page.goto(`/admin/votes/${RECORD}`);
    await signIn(page);
    await page.getByLabel("Title", { exact: true }).fill("Referral of Syria to the Court");
    await page.getByLabel("Source of the correction").fill("S/PV.7180");
    await page.getByLabel("Why it is changed").fill("As a reader reported");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await expect(page.getByRole("status")).toContainText("Corrected");

    await page.goto("/admin/reports");
    const row = page.getByRole("row").filter({ hasText: WRONG });
    await row.getByRole("link").first().click();
    await expect(page.getByText(WRONG)).toBeVisible();
    await page.getByRole("button", { name: "Close as answered" }).click();
    await expect(page.getByText("Say what was done, or why nothing was.")).toBeVisible();
    await page.getByLabel("Answer, or why it is dismissed").fill("The title names the referral now.");
    const correction = page.getByLabel("Correction that it led to");
    await correction.selectOption({ index: 1 });
    await expect(correction.locator("option:checked")).toContainText("As a reader reported");
    await page.getByRole("button", { name: "Close as answered" }).click();
    await expect(page).toHaveURL("/admin/reports");
    await row.getByRole("link").first().click();
    await expect(page.getByRole("main")).toContainText("The title names the referral now.");
    await expect(page.getByRole("main")).toContainText(/Change \d+ in the history/);
  });
});
