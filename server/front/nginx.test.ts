import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import { environmentFor, settings } from "../env";
import { freePort } from "../port";
import { openSql } from "../testing/sql";
import { ApiLimit } from "./api-limit";
import { type OpenFront, openFront } from "./front.fixture";

/** Where Debian puts it, which is not on everybody's path. */
const PATH = [process.env.PATH, "/usr/sbin"].join(delimiter);
const nginx = (...args: string[]) => ["nginx", args, { env: environmentFor({ PATH }), encoding: "utf8" }] as const;
const isThere = spawnSync(...nginx("-v")).status === 0;

const sql = openSql();
const folder = mkdtempSync(join(tmpdir(), "voting-record-nginx-"));
const file = join(folder, "nginx.conf");
/** Two instances of the site, on one database. */
let fronts: [OpenFront, OpenFront];
let server: ChildProcess;
let address = "";

/** The example as it stands, with the ports and folders of this test in the place of its own. */
async function configure(): Promise<void> {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const replaced = Object.entries({
    "/var/cache/nginx/voting-record": join(folder, "cache"),
    "listen 80;": `listen 127.0.0.1:${port};`,
    "    server 127.0.0.1:3000 max_fails=1 fail_timeout=10s;": fronts
      .map((front) => `    server ${new URL(front.address).host} max_fails=1 fail_timeout=10s;`)
      .join("\n"),
  }).reduce(
    (text, [own, here]) => {
      expect(text).toContain(own);
      return text.replace(own, here);
    },
    readFileSync(join(ROOT, "docs/nginx.conf"), "utf8"),
  );
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  for (const name of temporary) mkdirSync(join(folder, name));
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid ${join(folder, "pid")};
error_log ${join(folder, "error.log")};
events { }
http {
${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n")}
access_log off;
${replaced}
}
`,
  );
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${address}${path}`, { headers });
const kept = (answer: Response) => answer.headers.get("x-cache");
const change = () => sql`update source set licence = licence || '.' where id = (select min(id) from source)`;
const number = async () => String((await sql`select number from record_version`)[0]?.number);

it("docs/nginx.conf lets nothing live by itself, for the site says what may be kept", () => {
  const text = readFileSync(join(ROOT, "docs/nginx.conf"), "utf8");
  expect(text).toContain("proxy_cache_revalidate on;");
  expect(text).not.toMatch(/proxy_cache_valid|proxy_ignore_headers[^;]*X-Accel-Expires|proxy_cache_methods/);
});

// Where nginx is missing there is no test of it at work: the count of tests says what ran.
if (isThere) {
  beforeAll(async () => {
    const url = settings().DATABASE_URL ?? "";
    fronts = [await openFront(url, new ApiLimit({ answers: 3, seconds: 60 })), await openFront(url)];
    await configure();
    const [program, args, options] = nginx("-c", file);
    server = spawn(program, args, { ...options, stdio: "ignore" });
    while ((await get("/").catch(() => null)) === null) await sleep(50);
  });
  afterAll(async () => {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("close", resolve));
    await Promise.all(fronts.map((front) => front.close()));
    rmSync(folder, { recursive: true });
  });

  describe("nginx with docs/nginx.conf, before two instances", () => {
    it("takes the configuration", () => {
      const { status, stderr } = spawnSync(...nginx("-t", "-c", file));
      expect(status, stderr).toBe(0);
    });

    it("keeps a page, and asks the site at every use whether it is still true", async () => {
      const path = "/resolutions/s-res-2448-2018";
      const first = await get(path);
      const text = await first.text();
      const made = fronts.map((front) => front.made());
      const again = await get(path);
      expect([kept(first), kept(again), again.status]).toEqual(["MISS", "REVALIDATED", 200]);
      expect(await again.text()).toBe(text);
      // The instance that had not made the page before makes it to answer, and gives the same tag.
      const more = fronts.map((front, n) => front.made() - (made[n] ?? 0)).reduce((sum, n) => sum + n);
      expect(more).toBeLessThanOrEqual(1);
      const tag = again.headers.get("etag") ?? "";
      expect((await get(path, { "if-none-match": tag })).status).toBe(304);
    });

    it("gives out nothing older than a second after a change, whichever instance it asks", async () => {
      for (const round of [1, 2, 3]) {
        await Promise.all([get("/number"), get("/number")]);
        await change();
        const [begin, now] = [performance.now(), await number()];
        let same = 0;
        while (same < 4) {
          same = (await (await get("/number")).text()) === now ? same + 1 : 0;
          if (same < 4) expect(performance.now() - begin, `round ${round}`).toBeLessThan(1_000);
        }
      }
    });

    it("keeps nothing of the desk, of a form and of what is about one process", async () => {
      for (const path of ["/admin", "/report?kind=vote"]) {
        expect([kept(await get(path)), kept(await get(path))], path).toEqual(["MISS", "MISS"]);
      }
      for (const _ of [1, 2]) {
        const sent = await fetch(`${address}/admin`, { method: "POST", body: "x" });
        expect([sent.status, kept(sent)]).toEqual([200, null]);
      }
      expect((await get("/api/metrics")).status).toBe(404);
    });

    it("names each request, also one that it answers from what it kept", async () => {
      const ids = await Promise.all(
        ["/", "/", "/admin"].map(async (path) => (await get(path)).headers.get("x-request-id")),
      );
      for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(new Set(ids).size).toBe(3);
    });

    it("says who asks, whatever they say themselves", async () => {
      const statuses: number[] = [];
      // Two instances take turns, and one of them makes three answers a minute for one address.
      for (let n = 0; n < 12; n += 1) {
        statuses.push((await get(`/api/v1/members?n=${n}`, { "x-forwarded-for": `198.51.100.${n}` })).status);
      }
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    });

    it("goes on with one instance, and shows what it kept when there is none", async () => {
      await get("/kept");
      await fronts[0].close();
      for (let n = 0; n < 6; n += 1) expect((await get("/kept")).status).toBe(200);
      expect((await get("/new")).status).toBe(200);
      await fronts[1].close();
      const stale = await get("/kept");
      expect([stale.status, kept(stale)]).toEqual([200, "STALE"]);
      expect((await get("/never-read")).status).toBe(502);
    });
  });
}
