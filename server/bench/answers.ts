import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hasNginx, openNginx } from "../front/nginx.fixture";
import { ask, askOn, forSeconds, otherDays } from "./asking";
import { load } from "./load";
import { type Measured, median } from "./measure";
import { openBaseline, openSite } from "./site";
import type { Workspace } from "./workspace";

/** The contract's pages and answers for programs. */
export const PAGES = {
  "first page": "/",
  "list of votes": "/resolutions",
  "page of a vote": "/resolutions/s-2017-172",
  "page of a pair": "/alignment",
  matrix: "/alignment/matrix",
  "API, list": "/api/v1/resolutions",
  "API, pair": "/api/v1/alignment?a=CHN&b=RUS",
  CSV: "/api/v1/votes.csv",
};

/** The headers that belong to a connection and not to an answer. */
const OF_CONNECTION = ["connection", "keep-alive", "date", "transfer-encoding"];

/** Kept answers against node:http with the same bytes, and answers that are made against one query written by hand. */
export async function measureAnswers(workspace: Workspace): Promise<Measured[]> {
  const site = await openSite(workspace);
  const measured = [...(await keptAnswers(workspace, site.url)), ...(await madeAnswers(workspace, site.url))];
  await site.stop();
  return measured;
}

async function keptAnswers({ run, quick, folder }: Workspace, url: string): Promise<Measured[]> {
  const answers: Record<string, { head: string[]; body: string }> = {};
  for (const path of Object.values(PAGES)) {
    await ask(`${url}${path}`, { "accept-encoding": "gzip" });
    const { head, body } = await ask(`${url}${path}`, { "accept-encoding": "gzip" });
    const own = head.flatMap((name, at) => (at % 2 === 0 && !isOfConnection(name) ? [name, head[at + 1] ?? ""] : []));
    answers[path] = { head: own, body: body.toString("base64") };
  }
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(answers));
  const still = await openBaseline(run, "still-server.mjs", [file]);
  const front = hasNginx() ? await openNginx([url]) : null;
  if (front) run.defer(front.stop);
  const measured: Measured[] = [];
  for (const [name, path] of Object.entries(PAGES)) {
    const pace = (server: string) => load(server, { path, seconds: quick ? 1 : 2 });
    const bytes = Buffer.from(answers[path]?.body ?? "", "base64").length;
    const note = `${kilobytes(bytes)} packed`;
    const alone = await inTurn(quick, pace, [url, still]);
    measured.push({ ...rates(`kept: ${name}, the site alone, against node:http`, alone), target: ALONE, note });
    if (!front) continue;
    const behind = await inTurn(quick, pace, [front.address, still]);
    measured.push({ ...rates(`kept: ${name}, behind nginx, against node:http`, behind), target: BEHIND_NGINX, note });
  }
  return [...measured, pairAgainstList(measured)];
}

/** By the site's process alone, and with the cache before it that docs/nginx.conf is an example of. */
const ALONE = { of: "ratio", is: "≥", limit: 1 / 12 } as const;
const BEHIND_NGINX = { of: "ratio", is: "≥", limit: 0.9 } as const;

const isOfConnection = (name: string) => OF_CONNECTION.includes(name.toLowerCase());

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

function pairAgainstList(measured: readonly Measured[]): Measured {
  const [list, pair] = ["list of votes", "page of a pair"].map(
    (page) => measured.find(({ name }) => name.startsWith(`kept: ${page}, the site alone`))?.value ?? Number.NaN,
  );
  const [own, other] = [1000 / (pair ?? 1), 1000 / (list ?? 1)];
  const target = { of: "ratio", is: "≤", limit: 1.5 } as const;
  const name = "kept: time of a pair's page, against the list's";
  return { name, value: own, unit: "ms", baseline: other, ratio: own / other, target };
}

async function madeAnswers({ run, quick, cluster }: Workspace, url: string): Promise<Measured[]> {
  const bare = await openBaseline(run, "bare-server.mjs", [], cluster.url());
  const asked = [
    { name: "list page", path: "/resolutions?from=", query: "/votes?from=", limit: 2 },
    { name: "API, list", path: "/api/v1/resolutions?from=", query: "/votes?from=", limit: 2 },
    { name: "API, pair", path: "/api/v1/alignment?a=CHN&b=RUS&from=", query: "/alignment?from=" },
  ];
  const measured: Measured[] = [];
  for (const { name, path, query, limit } of asked) {
    const days = otherDays();
    const pace = (server: string) =>
      askOn(server, {
        next: () => `${server === url ? path : query}${days()}`,
        connections: 4,
        more: forSeconds(quick ? 1 : 3),
      });
    const { own, other } = await inTurn(quick, pace, [url, bare]);
    // The time of an answer: how many times that of the baseline.
    const line = { ...rates(`made: ${name}, against node and one query`, { own, other }), ratio: other / own };
    measured.push(limit === undefined ? line : { ...line, target: { of: "ratio", is: "≤", limit } });
  }
  return measured;
}

/** Two servers by turns, so that what else the machine does meets both; the middle of their rates. */
async function inTurn(
  quick: boolean,
  pace: (url: string) => Promise<{ rate: number }>,
  [url, baseline]: [string, string],
) {
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    own.push((await pace(url)).rate);
    other.push((await pace(baseline)).rate);
  }
  return { own: median(own), other: median(other) };
}

function rates(name: string, { own, other }: { own: number; other: number }): Measured {
  return { name, value: own, unit: "answers/s", baseline: other, ratio: own / other };
}
