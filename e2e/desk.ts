import type { Locator, Page } from "playwright/test";
import { settings } from "@/server/env";
import { expect } from "./fixtures";

/** Signs in with the administrator of the test run, from whatever page of the desk was asked for. */
export async function signIn(page: Page): Promise<void> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = settings();
  await page.getByLabel("E-mail address").fill(ADMIN_EMAIL ?? "");
  await page.getByLabel("Password").fill(ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toHaveCount(0);
}

/** The one-time link of an invitation, made by an administrator who comes to the page of people. */
export async function invite(keeper: Page, email: string): Promise<string> {
  await keeper.goto("/admin/people");
  await signIn(keeper);
  await keeper.getByLabel("E-mail address").fill(email);
  await keeper.getByRole("button", { name: "Make an invitation" }).click();
  return keeper.getByLabel("One-time link").inputValue();
}

/** Presses Tab until the control has the focus, as somebody without a mouse does. How often it was pressed. */
export async function tabTo(page: Page, control: Locator): Promise<number> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press("Tab");
  }
  await expect(control, "is reached by the Tab key").toBeFocused();
  return 60;
}
