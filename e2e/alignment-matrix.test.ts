import { expect, test } from "./fixtures";

test.describe("an analyst asks who votes with whom", () => {
  test("reads the matrix of the permanent members as a table, and opens a pair", async ({ page }) => {
    await page.goto("/alignment/matrix");
    await expect(page.getByText("Russia and the United States least often, in 76.6% of 3,123.")).toBeVisible();
    const table = page.getByRole("table", { name: /^Share of equal votes, The five permanent members/ });
    for (const name of ["Russia", "China", "France", "United Kingdom", "United States"]) {
      await expect(table.getByRole("columnheader", { name })).toBeVisible();
      await expect(table.getByRole("rowheader", { name })).toBeVisible();
    }
    await table
      .getByRole("row", { name: /^China/ })
      .getByRole("link", { name: "China and Russia: 93.2% of 2,594" })
      .click();
    await expect(page).toHaveURL(/\/alignment\?a=CHN&b=RUS$/);
    await expect(page.getByText("2,417 of 2,594").first()).toBeVisible();
  });

  test("goes to the Council of a year, its contested votes and the order by name, and the address keeps it", async ({
    page,
  }) => {
    await page.goto("/alignment/matrix?members=serving&from=2025-01-01&to=2025-12-31");
    await page.getByRole("link", { name: "Contested", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The fifteen members of 2025, contested votes");
    await page.getByRole("link", { name: "By name" }).click();
    await expect(page).toHaveURL(/members=serving&from=2025-01-01&to=2025-12-31&scope=contested&sort=name$/);
    await page.reload();
    const table = page.getByRole("table", { name: /^Share of equal votes/ });
    await expect(table.getByRole("rowheader")).toHaveText([
      ...["China", "France", "Russia", "United Kingdom", "United States", "Algeria", "Denmark", "Greece", "Guyana"],
      ...["Pakistan", "Panama", "Sierra Leone", "Slovenia", "Somalia", "South Korea"],
    ]);
    await expect(table.getByRole("link", { name: "Russia and United States: 11.5% of 26" })).toBeVisible();
  });

  test("stops at each pair once with the keyboard", async ({ page }) => {
    await page.goto("/alignment/matrix");
    const links = page.getByRole("table", { name: /^Share of equal votes/ }).getByRole("link");
    await expect(links).toHaveCount(20);
    expect(await links.evaluateAll((all) => all.filter((link) => link.getAttribute("tabindex") !== "-1").length)).toBe(
      10,
    );
  });

  test("sees counts in place of shares below ten votes, and is told of days without a vote", async ({ page }) => {
    await page.goto("/alignment/matrix?from=2026-01-01&to=2026-04-30&scope=contested");
    await expect(page.getByRole("link", { name: /^China and Russia: 7 of 7$/ }).first()).toBeVisible();
    await page.goto("/alignment/matrix?from=2031-01-01");
    await expect(
      page.getByRole("heading", { name: "No two of these members cast a vote together in these days" }),
    ).toBeVisible();
  });

  test("is told what was left out of a bad address", async ({ page }) => {
    await page.goto("/alignment/matrix?members=CHN,ZZZ&from=2020-01-02&to=2020-01-01&scope=most");
    await expect(page.getByText("No member has the code ZZZ.")).toBeVisible();
    await expect(page.getByText("is after the last", { exact: false }).first()).toBeVisible();
    await expect(page.getByText("“most” is not a scope.", { exact: false })).toBeVisible();
  });

  test("takes the numbers away as they stand", async ({ page, request }) => {
    await page.goto("/alignment/matrix?scope=contested");
    const href = await page.getByRole("link", { name: "JSON" }).getAttribute("href");
    const { data } = await (await request.get(href ?? "")).json();
    expect(data).toHaveLength(10);
    expect(data).toContainEqual(expect.objectContaining({ a: "CHN", b: "RUS", n: 550, agree: 373 }));
  });
});

test.describe("and where members stand", () => {
  test("sees the map of the last year with its stress, and its numbers as tables", async ({ page }) => {
    await page.goto("/alignment/map");
    await expect(page.getByText("Two dimensions explain 87.9% of what sets them apart; stress 0.061")).toBeVisible();
    await expect(page.getByRole("img", { name: /^Map of 15 members\./ })).toBeVisible();
    await page.getByText("Coordinates and distances as tables").click();
    const coordinates = page.getByRole("table", { name: "Coordinates on the map" });
    const right = async (name: string) =>
      Number((await coordinates.getByRole("row", { name }).getByRole("cell").first().textContent())?.replace("−", "-"));
    expect(await right("United States")).toBeLessThan(await right("Russia"));
  });

  test("goes from year to year", async ({ page }) => {
    await page.goto("/alignment/map");
    await page.getByRole("link", { name: "2024", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The fifteen members of 2024, all votes");
  });

  test("is warned where no flat map fits", async ({ page }) => {
    await page.goto("/alignment/map?from=2016-01-01&to=2025-12-31");
    await expect(page.getByText("these distances do not fit on a flat map", { exact: false })).toBeVisible();
    await expect(
      page.getByText("Left out for too few votes in common with most others", { exact: false }),
    ).toBeVisible();
  });
});

test.describe("and how it is counted", () => {
  test("finds the section that a figure leads to", async ({ page }) => {
    await page.goto("/alignment/matrix");
    await page.getByRole("link", { name: "agreement index" }).click();
    await expect(page).toHaveURL(/\/methods#cohesion$/);
    await expect(page.getByRole("heading", { name: "Cohesion" })).toBeInViewport();
  });

  test("finds it open on a phone, where the others are folded under their first sentence", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/alignment/matrix");
    await page.getByRole("link", { name: "agreement index" }).click();
    await expect(page.getByRole("heading", { name: "Cohesion" })).toBeInViewport();
    await expect(page.getByText("0.568 over the 905 contested", { exact: false })).toBeVisible();
    const other = page.getByText("25 of 190 distances go over others.", { exact: false });
    await expect(other).toBeHidden();
    await page.getByRole("link", { name: "On this page" }).click();
    await page.getByRole("link", { name: "The map of positions" }).click();
    await expect(other).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("matrix and map have their numbers, and the form works", async ({ page }) => {
    await page.goto("/alignment/matrix");
    await page.getByLabel("Members", { exact: true }).selectOption("serving");
    await page.getByRole("textbox", { name: "From" }).fill("2025-01-01");
    await page.getByRole("textbox", { name: "To" }).fill("2025-12-31");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The fifteen members of 2025, all votes");
    await page.getByRole("link", { name: "The same on a map" }).click();
    await expect(page.getByRole("img", { name: /^Map of 15 members\./ })).toBeVisible();
  });
});
