import type { Page } from "playwright/test";
import { codeOf, stepAt } from "@/server/auth/totp";
import { invite } from "./desk";
import { expect, test } from "./fixtures";
import { expectReadable } from "./readable";

const PASSWORD = "copper violin meadow 7";
const NEW_PASSWORD = "harbour pencil walnut 3";

/** What an authenticator keeps of the secret that it is shown in letters. */
function secretIn(letters: string): string {
  const bits = [...letters.replaceAll(" ", "")].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  return (bits.join("").match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
}

async function givePassword(page: Page, password = PASSWORD): Promise<void> {
  await page.goto("/admin/account");
  await page.getByLabel("E-mail address").fill("grace@example.org");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Fills in the form for a new password, and sends it with a code. */
async function changeWith(page: Page, code: string): Promise<void> {
  await page.getByLabel("Present password").fill(PASSWORD);
  await page.getByLabel("New password", { exact: true }).fill(NEW_PASSWORD);
  await page.getByLabel("New password again").fill(NEW_PASSWORD);
  await page.locator("form").filter({ hasText: "Present password" }).getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Change the password" }).click();
}

test("an editor sets up a second factor, changes the password with its code, signs in without a script, and loses it", async ({
  browser,
  page: keeper,
}) => {
  test.slow();
  const link = await invite(keeper, "grace@example.org");

  const grace = await (await browser.newContext()).newPage();
  await grace.goto(link);
  await grace.getByLabel("Your name").fill("Grace Hopper");
  await grace.getByLabel("Password", { exact: true }).fill("perasperaadastra");
  await grace.getByLabel("Password again").fill("perasperaadastra");
  await grace.getByRole("button", { name: "Join" }).click();
  await expect(grace.getByText("It is among those that have leaked from other sites")).toBeVisible();
  await grace.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await grace.getByLabel("Password again").fill(PASSWORD);
  await grace.getByRole("button", { name: "Join" }).click();
  await expect(grace.getByText("The password is set")).toBeVisible();
  const headers = (await grace.request.get("/admin/sign-in")).headers();
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["cache-control"]).toContain("no-store");
  await givePassword(grace);

  await grace.getByRole("link", { name: "Set up a second factor" }).click();
  await grace.getByLabel("Your password").fill(PASSWORD);
  await grace.getByRole("button", { name: "Show the secret" }).click();
  await expect(grace.getByRole("img", { name: "QR code" })).toBeVisible();
  const secret = secretIn((await grace.locator("form code").textContent()) ?? "");
  await expectReadable(grace);
  const first = stepAt(Date.now());
  await grace.getByLabel("First code").fill(codeOf(secret, first));
  await grace.getByRole("button", { name: "Confirm the code" }).click();
  await expect(grace.getByRole("status").filter({ hasText: "The second factor is set up" })).toBeVisible();
  const codes = await grace.getByRole("status").getByRole("listitem").allTextContents();
  expect(codes).toHaveLength(8);
  await expectReadable(grace);
  await grace.getByRole("link", { name: "I have kept them" }).click();
  await expect(grace.getByText("8 of your recovery codes can still be used.")).toBeVisible();
  await expectReadable(grace);

  await changeWith(grace, "000000");
  await expect(grace.getByText("This code does not count, or has been used")).toBeVisible();
  await expectReadable(grace);
  await changeWith(grace, codes[1] ?? "");
  await expect(grace.getByText("The password is changed")).toBeVisible();
  await grace.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(grace).toHaveURL("/");
  await givePassword(grace, NEW_PASSWORD);
  await expect(grace.getByLabel("Code")).toBeVisible();
  await expectReadable(grace);
  await grace.context().close();

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await givePassword(plain, NEW_PASSWORD);
  await expect(plain).toHaveURL("/admin/sign-in/code?back=%2Fadmin%2Faccount");
  await plain.goto("/admin");
  await expect(plain).toHaveURL("/admin/sign-in?back=%2Fadmin");
  await plain.goto("/admin/sign-in/code");
  await plain.getByLabel("Code").fill(codeOf(secret, first));
  await plain.getByRole("button", { name: "Sign in" }).click();
  await expect(plain.getByText("This code does not count, or has been used")).toBeVisible();
  await plain.getByLabel("Code").fill(codeOf(secret, Math.max(first + 1, stepAt(Date.now()))));
  await plain.getByRole("button", { name: "Sign in" }).click();
  await expect(plain.getByText("Signed in as Grace Hopper", { exact: true })).toBeVisible();
  await plain.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(plain).toHaveURL("/");

  await givePassword(plain, NEW_PASSWORD);
  await plain.getByLabel("Code").fill(codes[0] ?? "");
  await plain.getByRole("button", { name: "Sign in" }).click();
  await expect(plain.getByText("6 of your recovery codes can still be used.")).toBeVisible();

  await keeper.goto("/admin/people");
  await keeper.getByRole("button", { name: /^Take off the second factor.*Grace Hopper/ }).click();
  await expect(keeper.getByRole("status").filter({ hasText: "has no second factor any more" })).toBeVisible();
  await expectReadable(keeper);
  await plain.goto("/admin/account");
  await expect(plain.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await givePassword(plain, NEW_PASSWORD);
  await expect(plain.getByRole("heading", { name: "Account" })).toBeVisible();
  await plain.context().close();
});
