import { expect, test } from "./fixtures";

test.describe("a reader checks what an article claims", () => {
  test("the seventh Russian veto on Syria, from the article to the seven votes", async ({ page }) => {
    await page.goto("/sources/russia-insider-2017");
    const claim = page.getByRole("listitem").filter({ hasText: "the seventh time it has done so" });
    await expect(claim.getByText("Supported", { exact: true })).toBeVisible();
    await claim.getByRole("link", { name: "The 7 votes" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "The 7 votes behind it" })).toBeVisible();
    await expect(
      page.getByText("S/2017/172 is the 7th of the votes on Syria since 1 January 2011 in which Russia cast a veto.", {
        exact: true,
      }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Sanctions over chemical weapons use in Syria" })).toBeVisible();
  });

  test("a wrong number is contradicted, with the figure found", async ({ page }) => {
    await page.goto("/claims");
    await page.getByLabel("Comparison").selectOption("EXACTLY");
    await page.getByLabel("Number").fill("17");
    await page.getByLabel("Member", { exact: true }).selectOption("CHN");
    await page.getByLabel("Member 2").selectOption("RUS");
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page).toHaveURL(/member=CHN&did=VETOED&member2=RUS&did2=VETOED/);
    await expect(page.getByLabel("Verdict").getByText("Contradicted", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Verdict")).toContainText("The record has 18 such votes, from 10 September 1972");
    await expect(page.getByRole("heading", { level: 2, name: "The 18 votes behind it" })).toBeVisible();
  });

  test("parts that contradict each other are refused beside the field, and kept", async ({ page }) => {
    await page.goto("/claims?member=DEU&did=VETOED&from=2019-01-01&to=2020-12-31&comparison=EXACTLY&number=1");
    await expect(page.getByLabel("did").first()).toHaveAccessibleDescription(
      "Germany is not a permanent member, and only those can veto.",
    );
    await expect(page.getByLabel("Member", { exact: true })).toHaveValue("DEU");
    await expect(page.getByLabel("Number")).toHaveValue("1");
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the form answers as well", async ({ page }) => {
    await page.goto("/claims");
    await page.getByLabel("Member", { exact: true }).selectOption("RUS");
    await page.getByLabel("Topic").selectOption("syria");
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByLabel("Verdict").getByText("Supported", { exact: true })).toBeVisible();
  });
});
