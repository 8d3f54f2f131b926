import axe from "axe-core";
import type { Page } from "playwright/test";
import { expect } from "./fixtures";

/** The smallest phone, and a window of 1440 pixels at 200 %. */
const NARROW = [360, 720];

/** What a reader sets who needs letters twice as large; the browser's own size is 16. */
const LARGE_LETTERS = 32;

/**
 * Reads the page that is open as those do who see little or no colour, need it large or have a small screen: no violation
 * that axe knows in either scheme, nothing beside the window at 360 px, at 200 % and with letters twice as large, no words cut.
 */
export async function expectReadable(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const before = page.viewportSize();
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    });
    expect(violations, `${pathname}, ${colorScheme}`).toEqual([]);
  }
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(lost), `${pathname} at ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: LARGE_LETTERS } });
  expect(await page.evaluate(lost), `${pathname} in large letters`).toEqual([]);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  await session.detach();
  if (before) await page.setViewportSize(before);
}

/** On a phone of 390 px no link or control of the page that is open is too small, or too near to another, for a finger. */
export async function expectRoomForFingers(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.evaluate(axe.source);
  const small = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run({ runOnly: { type: "rule", values: ["target-size"] } });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
  });
  expect(small, page.url()).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** What the reader would lose: a page wider than the window, and parts whose words are cut. Runs in the page. */
function lost(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
    if (element.scrollWidth <= element.clientWidth + 1 || element.matches("input, select, textarea")) return false;
    const { overflowX, clipPath } = getComputedStyle(element);
    // What is clipped away stands there for screen readers or the Enter key alone.
    return (overflowX === "hidden" || overflowX === "clip") && clipPath === "none";
  });
  return [
    ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : []),
    ...cut.map((element) => `cut: ${element.textContent?.slice(0, 60)}`),
  ];
}
