import { expect, test } from "./fixtures";

// What no script touches is sent once with a whole page, and goes with the parts that a page asks for by script.
test.describe("the still parts of a page", () => {
  const PAIR = "/alignment?a=CHN&b=RUS";

  test("are there when a reader comes back, and when the page changes in place", async ({ page }) => {
    const rows = page.getByRole("table", { name: "Each year against the three before it" }).locator("tbody tr");
    const drawn = page.getByRole("img", { name: /The table below has every year\.$/ });
    await page.goto(PAIR);
    await page.getByText("Every year as a table, with the votes that moved it").click();
    await expect(rows).toHaveCount(53);
    await expect(drawn.locator("circle")).not.toHaveCount(0);

    // By script, in the same document.
    await page.evaluate(() => document.body.setAttribute("data-same", ""));
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Vetoes" }).click();
    await expect(page.getByText("Each opens its vote.")).toBeVisible();
    await page.goBack();
    await page.getByText("Every year as a table, with the votes that moved it").click();
    await expect(rows).toHaveCount(53);
    await expect(drawn.locator("circle")).not.toHaveCount(0);

    await page.getByLabel("Second member").selectOption("USA");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("China and United States");
    await expect(page.getByRole("table", { name: "Votes of China (rows) and United States (columns)" })).toBeVisible();
    await expect(page.locator("body")).toHaveAttribute("data-same");
  });

  test("survive what a browser's extension does to a page before the site's script runs", async ({
    browser,
    baseURL,
  }) => {
    // Apart from the context whose every complaint fails a test: React complains, and draws the page again.
    const page = await browser.newPage();
    await page.route(`${baseURL}/alignment?**`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace("<h1", "<h1>translated</h1><h1");
      await route.fulfill({ response: answer, body });
    });
    const complained = page.waitForEvent("pageerror");
    await page.goto(`${baseURL}${PAIR}`);
    expect((await complained).message).toContain("React error #418");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("table", { name: "Votes of China (rows) and Russia (columns)" })).toContainText(
      "China Yes, Russia Yes: 2,302",
    );
    await page.close();
  });

  test("are sent once", async ({ request }) => {
    const html = await (await request.get(PAIR)).text();
    expect(html.split("Each year against the three before it").length - 1).toBe(2);
    expect(html.split("data-still=").length - 1).toBeGreaterThan(10);
  });

  test("are there where a page finds that there is nothing under its address", async ({ request }) => {
    const answer = await request.get("/resolutions/s-2017-1720");
    expect(answer.status()).toBe(404);
    const html = await answer.text();
    expect(html).toContain("<h1>There is nothing under this address</h1>");
    expect(html).toContain("<title>No such page · Security Council voting record</title>");
  });
});
