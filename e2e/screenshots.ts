import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright/test";
import { command } from "@/server/commands/command";
import { ROOT } from "@/server/commands/root";
import { settings } from "@/server/env";
import { Refusal } from "@/server/refusal";
import { environmentOf, findBrowser } from "./browser";

const WIDTHS = [1440, 390];
const SCHEMES = ["light", "dark"] as const;

/** Pages that no sitemap names. */
const UNLISTED = ["/design", "/nothing", "/resolutions?outcome=VETOED&from=2013-01-01&to=2013-12-31", "/admin/sign-in"];

/** Pages of the desk, for who may sign in. */
const DESK = ["/admin", "/admin/votes/new", "/admin/statements", "/admin/sources"];

// npm run screenshots -- DIR: every kind of page of the site at SITE_URL, in both themes and two widths.
await command(async (run) => {
  const [given, ...more] = process.argv.slice(2);
  if (!given || more.length > 0) throw new Refusal("Say where to put the pictures: npm run screenshots -- DIR");
  const folder = resolve(given);
  if (!relative(ROOT, folder).startsWith("..")) {
    throw new Refusal("Name a folder outside the project: pictures of it are no part of it.");
  }
  mkdirSync(folder, { recursive: true });
  const { SITE_URL } = settings();
  const paths = [...(await listedKinds(SITE_URL)), ...UNLISTED];
  const { path: executablePath, libraries } = findBrowser();
  const env = environmentOf(libraries) as Record<string, string>;
  const browser = await chromium.launch({ executablePath, env, args: ["--disable-gpu", "--no-first-run"] });
  run.defer(() => browser.close());
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const name = `${width}-${scheme}`;
      await run.step(`${name} taken`, () => shoot(browser, SITE_URL, paths, { width, scheme, folder }));
    }
  }
  run.say(`\nThe pictures are in ${folder}`);
});

type Form = { width: number; scheme: (typeof SCHEMES)[number]; folder: string };

async function shoot(
  browser: Browser,
  origin: string,
  paths: string[],
  { width, scheme, folder }: Form,
): Promise<void> {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ baseURL: origin, viewport, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const path of [...paths, ...((await signIn(page)) ? DESK : [])]) {
    await page.goto(path, { waitUntil: "networkidle" });
    const name = path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";
    await page.screenshot({ path: join(folder, `${name.slice(0, 80)}-${width}-${scheme}.png`), fullPage: true });
  }
  await context.close();
}

/** Whether the desk is open: it is where ADMIN_EMAIL and ADMIN_PASSWORD are set and right. */
async function signIn(page: Page): Promise<boolean> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = settings();
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD) return false;
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail address").fill(ADMIN_EMAIL);
  await page.getByLabel("Password").fill(ADMIN_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/admin");
  return true;
}

/** The paths of the sitemap, of those that differ only in the record they show the first two. Throws a Refusal where it does not answer. */
async function listedKinds(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`).catch(() => null);
  if (!response?.ok) throw new Refusal(`The site at ${origin} does not answer: start it, or name it in SITE_URL.`);
  const paths = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = ""]) => new URL(url).pathname,
  );
  const of = new Map<string, number>();
  return paths.filter((path) => {
    const [kind = "", record] = path.slice(1).split("/");
    if (record === undefined || !["resolutions", "members", "topics", "statements", "sources"].includes(kind))
      return true;
    of.set(kind, (of.get(kind) ?? 0) + 1);
    return (of.get(kind) ?? 0) <= 2;
  });
}
