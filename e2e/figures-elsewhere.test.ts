import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright/test";
import { expect, test } from "./fixtures";

const TITLE =
  "They gave the same vote in more than nine votes of ten, and in about two of three where the Council divided";

/** Another site, whose only page has nothing but the code given; read without JavaScript. `blocked`: what may not stand in it. */
async function articleWith(code: string, browser: Browser, read: (page: Page, blocked: string[]) => Promise<void>) {
  const newsroom = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html").end(`<!doctype html><title>Article</title>${code}`);
  });
  await once(newsroom.listen(0, "127.0.0.1"), "listening");
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const blocked: string[] = [];
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "net::ERR_BLOCKED_BY_RESPONSE") blocked.push(request.url());
    });
    await page.goto(`http://127.0.0.1:${(newsroom.address() as AddressInfo).port}/`);
    await read(page, blocked);
  } finally {
    await context.close();
    newsroom.closeAllConnections();
    newsroom.close();
  }
}

const chart = (page: Page) => page.getByRole("figure").filter({ has: page.getByRole("heading", { name: TITLE }) });

test.describe("a newsroom takes a figure", () => {
  test("copies its code, and the frame works on its own site without JavaScript", async ({ page, browser }) => {
    await page.goto("/alignment");
    await chart(page).getByText("Embed", { exact: true }).click();
    const code = await chart(page).getByRole("textbox", { name: /^Live/ }).inputValue();
    expect(code).toMatch(/^<iframe src="http:\/\/[^"]+\/embed\/agreement-by-year\?a=CHN&amp;b=RUS"/);

    await articleWith(code, browser, async (article) => {
      const frame = article.frameLocator("iframe");
      await expect(frame.getByRole("heading", { name: TITLE })).toBeVisible();
      await expect(frame.getByRole("img", { name: /93\.2% of 2,594 votes.* 67\.8% of 550/ })).toBeVisible();
      const back = frame.getByRole("link", { name: /^The votes behind it/ });
      await expect(back).toHaveAttribute("href", /\/alignment\?a=CHN&b=RUS$/);
    });
  });

  test("cannot put the rest of the site into a frame", async ({ browser, baseURL }) => {
    const paths = ["/", "/alignment", "/resolutions/s-2017-172", "/admin/sign-in", "/api/v1/figures/vetoes.svg"];
    const embed = `${baseURL}/embed/vetoes`;
    const addresses = paths.map((path) => `${baseURL}${path}`);
    const frames = [embed, ...addresses].map((src) => `<iframe src="${src}"></iframe>`);
    await articleWith(frames.join(""), browser, async (article, blocked) => {
      await expect(article.frameLocator("iframe").first().getByRole("heading")).toBeVisible();
      await expect.poll(() => blocked.toSorted()).toEqual(addresses.toSorted());
    });
  });

  test("saves the pictures under the chart, which say what the page says", async ({ page }) => {
    await page.goto("/alignment");
    const file = async (name: string) => {
      const href = await chart(page).getByRole("link", { name, exact: true }).getAttribute("href");
      return page.request.get(href ?? "");
    };
    const svg = await (await file("SVG")).text();
    expect(svg).toContain(`<title id="title">${TITLE}</title>`);
    expect(svg).toContain("93.2% of 2,594 votes");
    const png = await file("PNG");
    expect(png.headers()["content-type"]).toBe("image/png");
    expect(png.headers()["content-disposition"]).toMatch(/filename="agreement-by-year-chn-rus-2026-04-30\.\d+\.png"/);
    // Its width, after the signature and the name of the first chunk.
    expect((await png.body()).readUInt32BE(16)).toBe(2560);
  });

  test("finds its files under every chart of a pair, a member and the vetoes", async ({ page }) => {
    for (const [path, names] of Object.entries({
      "/alignment": ["agreement-by-denominator", "changes-by-year", "pair-table", "agreement-by-region"],
      "/members/RUS": ["member-years", "every-vote"],
      "/topics/syria": ["topic-votes"],
      "/vetoes": ["vetoes", "vetoes-by-decade", "vetoes-by-topic", "vetoes-together"],
    })) {
      await page.goto(path);
      for (const name of names) {
        for (const format of ["csv", "json", "svg", "png"]) {
          await expect(page.locator(`figure a[href^="/api/v1/figures/${name}.${format}"]`)).toHaveCount(1);
        }
        await expect(page.locator("figure textarea", { hasText: new RegExp(`/embed/${name}[?"]`) })).toHaveCount(1);
      }
    }
  });
});
