import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import { settings } from "../env";
import { openSql } from "../testing/sql";
import { ApiLimit } from "./api-limit";
import { type OpenFront, openFront } from "./front.fixture";
import { hasNginx, type OpenNginx, openNginx } from "./nginx.fixture";

const sql = openSql();
/** Two instances of the site, on one database. */
let fronts: [OpenFront, OpenFront];
let server: OpenNginx;

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.address}${path}`, { headers });
const kept = (answer: Response) => answer.headers.get("x-cache");
const change = () => sql`update source set licence = licence || '.' where id = (select min(id) from source)`;
/** Asks again and again, until nginx says that it answered in the way that is waited for. */
async function getAs(path: string, wanted: string): Promise<Response> {
  for (;;) {
    const answer = await get(path);
    if (kept(answer) === wanted) return answer;
    await answer.arrayBuffer();
    await sleep(20);
  }
}
const number = async () => String((await sql`select number from record_version`)[0]?.number);

it("docs/nginx.conf lets nothing live by itself, for the site says what may be kept", () => {
  const text = readFileSync(join(ROOT, "docs/nginx.conf"), "utf8");
  expect(text).toContain("proxy_cache_revalidate on;");
  expect(text).not.toMatch(/proxy_cache_valid|proxy_ignore_headers[^;]*X-Accel-Expires|proxy_cache_methods/);
});

// Where nginx is missing there is no test of it at work: the count of tests says what ran.
if (hasNginx()) {
  beforeAll(async () => {
    const url = settings().DATABASE_URL ?? "";
    fronts = [await openFront(url, new ApiLimit({ answers: 3, seconds: 60 })), await openFront(url)];
    server = await openNginx(fronts.map((front) => front.address));
  });
  afterAll(async () => {
    await server.stop();
    await Promise.all(fronts.map((front) => front.close()));
  });

  describe("nginx with docs/nginx.conf, before two instances", () => {
    it("keeps a page, gives it out unasked to the end of the second at most, and asks then whether it is still true", async () => {
      const path = "/resolutions/s-res-2448-2018";
      const first = await get(path);
      const text = await first.text();
      expect(kept(first)).toBe("MISS");
      expect(await (await getAs(path, "HIT")).text()).toBe(text);
      const made = fronts.map((front) => front.made());
      const again = await getAs(path, "REVALIDATED");
      expect(again.status).toBe(200);
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
          const asked = performance.now();
          same = (await (await get("/number")).text()) === now ? same + 1 : 0;
          if (same === 0) expect(asked - begin, `round ${round}`).toBeLessThan(1_000);
        }
      }
    });

    it("asks the site for who has signed in, so that an editor sees a change at once", async () => {
      await get("/number");
      await change();
      // The instances have heard of it by then.
      await sleep(150);
      const own = await get("/number", { cookie: "a=b; council.session=c" });
      expect([kept(own), await own.text()]).toEqual(["BYPASS", await number()]);
      // What an editor has seen, others see too.
      expect(await (await get("/number")).text()).toBe(await number());
    });

    it("keeps nothing of the desk, of a form and of what is about one process", async () => {
      for (const path of ["/admin", "/report?kind=vote"]) {
        expect([kept(await get(path)), kept(await get(path))], path).toEqual(["MISS", "MISS"]);
      }
      for (const _ of [1, 2]) {
        const sent = await fetch(`${server.address}/admin`, { method: "POST", body: "x" });
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
      expect((await getAs("/kept", "STALE")).status).toBe(200);
      expect((await get("/never-read")).status).toBe(502);
    });
  });
}
