import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";

/** Every page under app/, as its route: "/members/[code]". */
export function listRoutes(folder = join(import.meta.dirname, "../app"), route = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return listRoutes(join(folder, entry.name), `${route}/${entry.name}`);
    return entry.name === "page.tsx" ? [route || "/"] : [];
  });
}

/** Matches the paths of a route; a path with a name of its own ("/admin/votes/new") is not taken for a record's. */
export const isOf = (route: string) => new RegExp(`^${route.replace(/\[\w+\]/g, "(?!new$)[^/]+")}$`);

/** Pages of the desk ask who reads them, except the two that let somebody in. */
const OPEN = ["/admin/sign-in", "/admin/sign-in/code", "/admin/join"];
export const isDesk = (route: string) => /^\/admin(\/|$)/.test(route) && !OPEN.includes(route);

/** Records that stand for all of their kind, each for another state of its page, and lists with filters set. */
const EXAMPLES = [
  "/resolutions/s-2017-172",
  "/resolutions/s-res-1-1946",
  "/resolutions/s-res-2448-2018",
  "/resolutions/s-3502",
  "/resolutions?split=CHN,RUS&from=2022-01-01",
  "/resolutions?outcome=VETOED&from=2013-01-01&to=2013-12-31&q=nothing",
  "/members/CHN",
  "/members/RUS",
  "/members/SUN",
  "/members/BRA",
  "/topics/syria",
  "/statements/us-embassy-baghdad-attack-statement-2020",
  "/statements?status=BLOCKED",
  "/sources/the-diplomat-2020-01",
  "/alignment?a=USA&b=GBR&scope=contested",
  "/alignment/matrix?members=serving&from=2025-01-01&to=2025-12-31&scope=contested",
  "/vetoes?count=vetoes",
  "/timeline?kind=JOINT_VETO",
  "/report?kind=vote&key=s-2017-172",
  "/nothing",
];

/** A form that is nothing without the record that it is about. */
const NEEDS_QUERY = ["/report"];

/** An address or more of every page that the public reads: each route without a record in its address, and the examples. */
export const PUBLIC_PAGES = [
  ...listRoutes().filter((route) => !isDesk(route) && !route.includes("[") && !NEEDS_QUERY.includes(route)),
  ...EXAMPLES,
];

/** An address of every page of the desk, for who is signed in: of records that the desk's own pages lead to, the first. */
export async function findDeskPages(page: Page): Promise<string[]> {
  const routes = listRoutes().filter(isDesk);
  // Drafts without a vote stand far down the list of texts, and topics are folded.
  const searched = ["/admin/votes?q=six-party talks", "/admin/topics?q=syria", "/admin/members?q=brazil"];
  const found = [...routes.filter((route) => !route.includes("[")), ...searched];
  // A page that is found may lead to others.
  for (const path of found) {
    await page.goto(path);
    const hrefs = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const route of routes) {
      if (found.some((one) => isOf(route).test(one))) continue;
      const first = hrefs.find((href) => isOf(route).test(href));
      if (first) found.push(first);
    }
  }
  return found;
}
