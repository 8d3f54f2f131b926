import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Browser, chromium } from "playwright/test";
import { command } from "@/server/commands/command";
import { ROOT } from "@/server/commands/root";
import { settings } from "@/server/env";
import { Refusal } from "@/server/refusal";
import { environmentOf, findBrowser } from "./browser";
import { signIn } from "./desk";
import { findDeskPages, isDesk, isOf, listRoutes, PUBLIC_PAGES } from "./every-page";

const WIDTHS = [1440, 390];
const SCHEMES = ["light", "dark"] as const;

// npm run screenshots -- DIR: every page of the site at SITE_URL, in both themes and two widths.
await command(async (run) => {
  const [given, ...more] = process.argv.slice(2);
  if (!given || more.length > 0) throw new Refusal("Say where to put the pictures: npm run screenshots -- DIR");
  const folder = resolve(given);
  if (!relative(ROOT, folder).startsWith("..")) {
    throw new Refusal("Name a folder outside the project: pictures of it are no part of it.");
  }
  mkdirSync(folder, { recursive: true });
  const { SITE_URL } = settings();
  const response = await fetch(SITE_URL).catch(() => null);
  if (!response?.ok) throw new Refusal(`The site at ${SITE_URL} does not answer: start it, or name it in SITE_URL.`);
  const { path: executablePath, libraries } = findBrowser();
  const env = environmentOf(libraries) as Record<string, string>;
  const browser = await chromium.launch({ executablePath, env, args: ["--disable-gpu", "--no-first-run"] });
  run.defer(() => browser.close());
  const desk = await openDesk(browser, SITE_URL);
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const form = { width, scheme, folder, origin: SITE_URL };
      await run.step(`${width} px, ${scheme}`, async () => {
        await shoot(browser, PUBLIC_PAGES, form);
        await shoot(browser, desk.paths, form, desk.signedIn);
      });
    }
  }
  const missing = listRoutes().filter((route) => isDesk(route) && !desk.paths.some((path) => isOf(route).test(path)));
  if (missing.length > 0) run.say(`\nNot taken, since nothing leads to one or nobody may: ${missing.join(", ")}`);
  run.say(
    `\n${PUBLIC_PAGES.length + desk.paths.length} pages, each in ${WIDTHS.length * SCHEMES.length} forms, are in ${folder}`,
  );
});

type SignedIn = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["storageState"]>>;
type Form = {
  width: number;
  scheme: (typeof SCHEMES)[number];
  folder: string;
  origin: string;
};

/** Takes the pages as who is signed in sees them, or as everybody does. */
async function shoot(browser: Browser, paths: readonly string[], form: Form, signedIn?: SignedIn): Promise<void> {
  const { width, scheme, folder, origin } = form;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
    ...(signedIn && { storageState: signedIn }),
  });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(path, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(folder, `${nameOf(path)}-${width}-${scheme}.png`), fullPage: true });
  }
  await context.close();
}

/** A file's name for an address: "/members/CHN" gives "members-CHN". */
function nameOf(path: string): string {
  return path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";
}

/** The pages of the desk, and who may read them; none where ADMIN_EMAIL and ADMIN_PASSWORD are not set. */
async function openDesk(browser: Browser, origin: string): Promise<{ paths: string[]; signedIn?: SignedIn }> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = settings();
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD) return { paths: [] };
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto("/admin/sign-in");
  await signIn(page);
  const desk = { paths: await findDeskPages(page), signedIn: await context.storageState() };
  await context.close();
  return desk;
}
