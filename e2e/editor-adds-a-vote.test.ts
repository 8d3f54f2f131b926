import type { Locator, Page } from "playwright/test";
import { signIn, tabTo } from "./desk";
import { expect, test } from "./fixtures";

/** In how many votes China and Russia gave the same vote, and of how many. */
async function sameVotes(page: Page): Promise<{ same: number; n: number }> {
  await page.goto("/alignment");
  const text = await page.getByText(/All votes: [\d,]+ of [\d,]+/).textContent();
  const [, same = "", n = ""] = /([\d,]+) of ([\d,]+), 95/.exec(text ?? "") ?? [];
  return { same: count(same), n: count(n) };
}

const count = (figure: string) => Number(figure.replaceAll(",", ""));

test.describe("an editor adds a vote", () => {
  test("by keys alone, and it is on every page and in every figure at once", async ({ page }) => {
    const before = await sameVotes(page);
    await page.goto("/admin/votes/new");
    await signIn(page);

    let keys = 0;
    const goTo = async (control: Locator) => {
      keys += await tabTo(page, control);
    };
    const type = async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    };
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };

    await goTo(page.getByLabel("Date of the vote"));
    // The same in the order of days and of months, which is the browser's own.
    await type("05052026");
    await expect(page.getByText("5 May 2026: 15 members, 9 Yes needed.")).toBeVisible();
    await goTo(page.getByLabel("Topic", { exact: true }));
    await type("Sudan");
    await goTo(page.getByLabel("Symbol of the draft"));
    await type("S/2026/401");
    await goTo(page.getByRole("textbox", { name: "Title", exact: true }));
    await type("A truce for the Sudan");
    await goTo(page.getByLabel("Meeting", { exact: true }));
    await type("S/PV.10190");
    await goTo(page.getByRole("textbox", { name: /^Source/ }));
    await type("S/PV.10190, page 4");

    await goTo(page.getByRole("radio", { name: "Bahrain: Yes" }));
    // Bahrain, China, Colombia, Denmark, DR Congo, France, Greece, Latvia, Liberia, Pakistan, Panama, Russia, …
    await type("ynayyyyyyaynyy");
    const panel = page.getByRole("complementary", { name: "Outcome as entered" });
    await expect(panel.getByText("10 Yes, but China and Russia said No: vetoed")).toBeVisible();
    await expect(
      panel.getByText("The United States is open. No position of it would change the outcome."),
    ).toBeVisible();
    await press("ArrowUp");
    await type("xy");
    await expect(panel.getByText("10 Yes · 2 No · 2 abstaining · 1 not voting")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save the vote" })).toBeFocused();
    await press("Enter");
    // At two and a half keys a second, as an untrained hand has them, this is under a minute for fifteen members.
    expect(keys).toBeLessThan(60 * 2.5);

    const saved = page.getByRole("status").filter({ hasText: "is in the record" });
    await expect(saved).toContainText("A truce for the Sudan");
    await expect(saved).toContainText("Vetoed");
    await saved.getByRole("link", { name: "/resolutions/s-2026-401" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("A truce for the Sudan");
    await expect(page.getByRole("main")).toContainText("China and Russia");

    await page.goto("/resolutions");
    await expect(page.getByRole("listitem").filter({ hasText: "A truce for the Sudan" })).toContainText("Vetoed");
    expect(await sameVotes(page)).toEqual({ same: before.same + 1, n: before.n + 1 });
    await page.goto("/admin");
    await expect(page.getByRole("listitem").filter({ hasText: "A truce for the Sudan" })).toContainText(
      "Administrator entered it",
    );
  });

  test("that is in the record already, and is told so beside the field, with all input kept", async ({ page }) => {
    await page.goto("/admin/votes/new");
    await signIn(page);
    await page.getByLabel("Date of the vote").fill("2017-02-28");
    await page.getByRole("button", { name: "Set all others to Yes" }).click();
    await page.getByRole("radio", { name: "China: No", exact: true }).check({ force: true });
    await page.getByLabel("Symbol of the draft").fill("S/2017");
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Helicopters for Syria");
    await page.getByRole("textbox", { name: /^Source/ }).fill("S/PV.7893, page 3");
    await page.getByRole("button", { name: "Save the vote" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "to put right" });
    await expect(alert.getByRole("link", { name: /Symbol of the draft: “S\/2017” lacks its number/ })).toBeVisible();
    await expect(page.getByLabel("Symbol of the draft")).toHaveAttribute("aria-invalid", "true");

    await alert.getByRole("link", { name: /Symbol of the draft/ }).click();
    await expect(page.getByLabel("Symbol of the draft")).toBeFocused();
    await page.keyboard.type("/172");
    await expect(page.getByLabel("Symbol of the draft")).not.toHaveAttribute("aria-invalid");
    await page.keyboard.press("Enter");
    await expect(alert).toContainText("A vote on S/2017/172 of this day is already in the record");
    await expect(alert.getByRole("link").last()).toHaveAttribute("href", "/resolutions/s-2017-172");
    await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue("Helicopters for Syria");
    await expect(page.getByRole("textbox", { name: /^Source/ })).toHaveValue("S/PV.7893, page 3");
    await expect(page.getByRole("radio", { name: "China: No", exact: true })).toBeChecked();
    await expect(page.getByRole("radio", { name: "Uruguay: Yes" })).toBeChecked();
  });

  test("after the session has ended, and loses nothing of what was entered", async ({ page, context }) => {
    await page.goto("/admin/votes/new?date=2026-05-06");
    await signIn(page);
    await page.getByRole("button", { name: "Set all others to Yes" }).click();
    await page.getByRole("textbox", { name: "Title", exact: true }).fill("Entered before the session ended");
    await page.getByRole("textbox", { name: /^Source/ }).fill("S/PV.10191");
    const cookies = await context.cookies();
    await context.clearCookies();
    await page.getByRole("button", { name: "Save the vote" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
    await context.addCookies(cookies);
    await page.getByRole("button", { name: "Save the vote" }).click();
    await expect(page.getByRole("status").filter({ hasText: "is in the record" })).toContainText("Adopted");
  });
});

test.describe("an editor without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("signs in, brings the members of a day, and saves", async ({ page }) => {
    await page.goto("/admin/votes/new");
    await page.getByLabel("E-mail address").fill("nobody@example.org");
    await page.getByLabel("Password").fill("not a password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toContainText("do not belong together");
    await signIn(page);

    await page.getByRole("textbox", { name: "Title", exact: true }).fill("A text entered without a script");
    await page.getByLabel("Date of the vote").fill("2026-05-07");
    await page.getByRole("button", { name: "Show the members of this day" }).click();
    await expect(page.getByRole("radiogroup")).toHaveCount(15);
    await expect(page.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
      "A text entered without a script",
    );
    await page.getByRole("radio", { name: "Russia: Abstain" }).check({ force: true });
    await page.getByRole("button", { name: "Set all others to Yes" }).click();
    await expect(page.getByText("15 of 15 entered")).toBeVisible();
    await expect(page.getByText("14 Yes, 9 needed: adopted")).toBeVisible();
    await page.getByRole("button", { name: "Save the vote" }).click();
    await expect(page.getByRole("alert")).toContainText("Source: Name the source");
    await page.getByRole("textbox", { name: /^Source/ }).fill("S/PV.10192");
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByText("Only you see this, and nothing is saved by it.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "A text entered without a script" })).toBeVisible();
    await page.getByRole("button", { name: "Save the vote" }).click();
    await expect(page.getByRole("status").filter({ hasText: "is in the record" })).toContainText("7 May 2026");
    const wide = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    expect(wide, "something runs out of the page").toBe(false);
  });
});

test.describe("a visitor who is not signed in", () => {
  test.use({ refused: { "/admin/votes/of-day": 401 } });

  test("is led to the sign-in page and back, and is told nothing by the desk's own address", async ({ page }) => {
    expect((await page.request.get("/admin/votes/of-day?date=2017-02-28")).status()).toBe(401);
    await page.goto("/admin/account");
    await expect(page).toHaveURL("/admin/sign-in?back=%2Fadmin%2Faccount");
    await signIn(page);
    await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL("/");
    await page.goto("/admin");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
});
