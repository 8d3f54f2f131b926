import { formatCount, formatShare } from "@/domain/figures";
import { expect, test } from "./fixtures";

test.describe("a scholar looks into a pair", () => {
  test("gets from 67.8% to the 177 votes in which the two differed, in two clicks", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "The figures and the votes behind them" }).click();
    const contested = page.getByRole("table", { name: /by denominator/ }).getByRole("row", { name: /^Contested/ });
    await expect(contested).toContainText("67.8%");
    await contested.getByRole("link", { name: "177 different" }).click();
    await expect(page.getByText("177 of 3,241 votes")).toBeVisible();
    await expect(page.getByRole("group", { name: "Filters in force" })).toContainText("Contested");
  });

  test("chooses which votes count, and sends the address to a colleague", async ({ page, browser }) => {
    await page.goto("/alignment?from=2011-01-01");
    await page.getByRole("navigation", { name: "Which votes count" }).getByRole("link", { name: "Contested" }).click();
    await expect(page).toHaveURL(/from=2011-01-01&scope=contested/);
    await expect(page.getByText(/What follows the three denominators counts contested votes/)).toBeVisible();
    const cell = page.getByRole("link", { name: /^China Yes, Russia No: / });
    const count = (await cell.locator("b").textContent()) ?? "";
    expect(Number(count)).toBeGreaterThan(0);

    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole("link", { name: /^China Yes, Russia No: / }).locator("b")).toHaveText(count);
    await elsewhere.context().close();

    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/scope=contested/);
    await cell.click();
    await expect(page.getByText(new RegExp(`(?<!\\d)${count} of 3,241 votes`))).toBeVisible();
  });

  test("opens the vetoes of both, and those that the other did not join", async ({ page }) => {
    await page.goto("/alignment");
    const did = page.getByRole("table", { name: /^Vetoes and joint abstentions/ });
    await did
      .getByRole("row", { name: /^Both vetoed/ })
      .getByRole("link", { name: "18 votes" })
      .click();
    await expect(page.getByText(/(?<!\d)18 of 3,241 votes/)).toBeVisible();
    await page.goBack();
    await did
      .getByRole("row", { name: /^Russia vetoed, China took no part/ })
      .getByRole("link", { name: "2 votes" })
      .click();
    await expect(page.getByText(/(?<!\d)2 of 3,241 votes/)).toBeVisible();
    await page.goto("/alignment?a=BRA&b=JPN");
    await expect(page.getByText(/^Neither is a permanent member, so that neither can veto/)).toBeVisible();
  });

  test("sees what moved a year", async ({ page }) => {
    await page.goto("/alignment");
    await page.getByText("Every year as a table, with the votes that moved it").click();
    const year = page
      .getByRole("table", { name: "Each year against the three before it" })
      .getByRole("row", { name: /^1992 / });
    await expect(year).toContainText("−9.2");
    await year.getByRole("link", { name: "8" }).click();
    await expect(page.getByText(/(?<!\d)8 of 3,241 votes/)).toBeVisible();
  });
});

const PAIRS = ["CHN RUS", "BRA JPN"];

test("a page states the numbers of the API", async ({ page }) => {
  for (const pair of PAIRS) {
    const [a, b] = pair.split(" ");
    await page.goto(`/alignment?a=${a}&b=${b}`);
    const table = page.getByRole("table", { name: /by denominator/ });
    for (const [scope, name] of [
      ["all", /^All votes/],
      ["adopted", /^Adopted/],
      ["contested", /^Contested/],
    ] as const) {
      const { n, agree, strict } = await (
        await page.request.get(`/api/v1/alignment?a=${a}&b=${b}&scope=${scope}`)
      ).json();
      const row = table.getByRole("row", { name });
      await expect(row, `${pair} ${scope}`).toContainText(`${formatCount(agree)} of ${formatCount(n)}`);
      await expect(row, `${pair} ${scope}`).toContainText(formatShare(strict));
    }
  }
});

const ODD = [
  { address: "a=ZZZ&b=USA", says: "No member has the code ZZZ." },
  { address: "a=RUS&b=SUN", says: "Both members hold the same seat." },
  { address: "a=CHN&b=CHN", says: "Both members hold the same seat." },
  { address: "from=2020-01-02&to=2020-01-01", says: "The first day, 2 January 2020, is after the last" },
  { address: "from=2020-02-30&scope=some", says: "“2020-02-30” is not a day." },
  { address: "a=DDR&b=DEU", says: "cast no vote together in these days" },
  { address: "from=2020-01-01&to=2020-01-02", says: "cast no vote together in these days" },
  { address: "from=2031-01-01&scope=contested", says: "cast no vote together in these days" },
  { address: "topic=nothing", says: "There is no topic “nothing”." },
];

test("an address that asks for what cannot be is explained", async ({ page }) => {
  for (const { address, says } of ODD) {
    await page.goto(`/alignment?${address}`);
    await expect(page.getByText(says, { exact: false }).first(), address).toBeVisible();
    await expect(page.locator("body"), address).not.toContainText(/NaN|undefined|Infinity/);
  }
});
