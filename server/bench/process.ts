import { gzipSync } from "node:zlib";
import { PAGES } from "./answers";
import { ask, askOn } from "./asking";
import type { Measured } from "./measure";
import { openSite, type Site, startAgain } from "./site";
import type { Workspace } from "./workspace";

/** Requests over which the memory is to stay flat, and after how many parts of them it is read. */
const REQUESTS = 50_000;
const PARTS = 5;

/** One request in so many is for a page that nobody has asked for, and has to be made. */
const OTHERS = 50;

/** Pages whose JavaScript is weighed. */
const WEIGHED = ["first page", "list of votes", "page of a vote", "page of a pair", "matrix"] as const;

/** Memory, start, build, and the JavaScript that a page needs. */
export async function measureProcess(workspace: Workspace): Promise<Measured[]> {
  const again = await startAgain(workspace);
  const site = await openSite(workspace);
  const measured: Measured[] = [
    {
      name: "second start of npm start, until the first page, with the database running",
      value: again / 1000,
      unit: "s",
      target: { of: "value", is: "≤", limit: 3 },
    },
    { name: "the serving process alone, until the first page", value: site.started / 1000, unit: "s" },
    { name: "build", value: site.built / 1000, unit: "s" },
    ...(await memory(site, workspace.quick ? 2_000 : REQUESTS)),
    ...(await scripts(site.url)),
  ];
  await site.stop();
  return measured;
}

async function memory({ url, memory }: Site, requests: number): Promise<Measured[]> {
  const kept = Object.values(PAGES).filter((path) => path !== PAGES.CSV);
  const others = await addresses(url);
  let asked = 0;
  const next = () => {
    asked += 1;
    return (asked % OTHERS === 0 ? others[(asked / OTHERS) % others.length] : kept[asked % kept.length]) ?? "/";
  };
  const taken: number[] = [];
  for (let part = 1; part <= PARTS; part += 1) {
    await askOn(url, { next, connections: 8, more: () => asked < (requests * part) / PARTS });
    taken.push(await memory());
  }
  return [
    {
      name: `most memory in ${requests.toLocaleString("en")} requests`,
      value: Math.max(...taken),
      unit: "MB",
      target: { of: "value", is: "≤", limit: 300 },
      note: `${taken.map((one) => one.toFixed(0)).join(", ")} MB after each ${PARTS}th of them`,
    },
  ];
}

/** Every page that the site tells of. */
async function addresses(url: string): Promise<string[]> {
  const text = (await ask(`${url}/sitemap.xml`)).body.toString();
  return [...text.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)/g)].map(([, path = ""]) => path.replaceAll("&amp;", "&"));
}

async function scripts(url: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of WEIGHED) {
    const html = (await ask(`${url}${PAGES[name]}`)).body.toString();
    // The page has them fetched when it has been drawn (server/front/first-paint.ts).
    const sources: string[] = JSON.parse(/for\(const src of (\[[^\]]+\])\)/.exec(html)?.[1] ?? "[]");
    if (sources.length === 0) throw new Error(`${name} names no script`);
    let bytes = 0;
    for (const source of sources) bytes += gzipSync((await ask(`${url}${source}`)).body).length;
    measured.push({ name: `JavaScript of ${name}, packed`, value: bytes / 1000, unit: "kB" });
  }
  return measured;
}
