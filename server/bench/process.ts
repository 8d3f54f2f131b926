import { gzipSync } from "node:zlib";
import { PAGES } from "./answers";
import { ask } from "./asking";
import { load } from "./load";
import type { Measured } from "./measure";
import { openSite, type Site, startAgain } from "./site";
import type { Workspace } from "./workspace";

/** Requests over which the memory is to stay flat, and how many of them are asked for at a time. */
const REQUESTS = 50_000;

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
  const paths = Object.values(PAGES).filter((path) => path !== PAGES.CSV);
  await load(url, { paths, seconds: 2 });
  const warm = await memory();
  const half = await askMany(url, paths, requests / 2).then(memory);
  const end = await askMany(url, paths, requests / 2).then(memory);
  return [
    {
      name: `memory after ${requests.toLocaleString("en")} requests`,
      value: end,
      unit: "MB",
      target: { of: "value", is: "≤", limit: 300 },
      note: `${warm.toFixed(0)} MB before, ${half.toFixed(0)} MB after half of them`,
    },
  ];
}

async function askMany(url: string, paths: string[], requests: number): Promise<void> {
  await load(url, { paths, requests });
}

async function scripts(url: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const name of WEIGHED) {
    const html = (await ask(`${url}${PAGES[name]}`)).body.toString();
    const sources = [...html.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"[^>]*>/g)].filter(
      ([tag]) => !/nomodule/i.test(tag),
    );
    let bytes = 0;
    for (const source of new Set(sources.map(([, address]) => address ?? ""))) {
      bytes += gzipSync((await ask(`${url}${source.replaceAll("&amp;", "&")}`)).body).length;
    }
    measured.push({ name: `JavaScript of ${name}, packed`, value: bytes / 1000, unit: "kB" });
  }
  return measured;
}
