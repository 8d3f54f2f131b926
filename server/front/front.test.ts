import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settings } from "../env";
import { openSql } from "../testing/sql";
import { ApiLimit } from "./api-limit";
import { type OpenFront, openFront } from "./front.fixture";

const sql = openSql();
let one: OpenFront;
let other: OpenFront;

beforeAll(async () => {
  const url = settings().DATABASE_URL ?? "";
  one = await openFront(url, new ApiLimit({ answers: 3, seconds: 60 }));
  other = await openFront(url);
});
afterAll(() => Promise.all([one.close(), other.close()]));

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${one.address}${path}`, { headers });
const change = () => sql`update source set licence = licence || '.' where id = (select min(id) from source)`;
const number = async () => String((await sql`select number from record_version`)[0]?.number);

/** The answer to bytes that no well-behaved client sends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(one.address).port), "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (bytes) => {
      answer += bytes;
      socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("a page that everybody may read", () => {
  it("is made once for all who ask while it is being made", async () => {
    const before = one.made();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get("/slow?s=0.2")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(one.made() - before).toBe(1);
  });

  it("is given out again with its tag, its length, and the word that every cache has to ask", async () => {
    await get("/again");
    const answer = await get("/again");
    expect(answer.headers.get("cache-status")).toBe("voting-record; hit");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(answer.headers.get("age")).toBe("0");
    expect(answer.headers.get("etag")).toMatch(/^"[\w-]{27}/);
  });

  it("is 304 without a body for who holds it, and has another tag in each encoding", async () => {
    const path = "/resolutions/s-res-2448-2018";
    const whole = await get(path, { "accept-encoding": "identity" });
    const tag = whole.headers.get("etag") ?? "";
    const known = await get(path, { "accept-encoding": "identity", "if-none-match": `"x", W/${tag}` });
    expect([known.status, await known.text(), known.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await get(path, { "accept-encoding": "identity", "if-none-match": '"x"' })).status).toBe(200);
  });

  it("knows nothing of who asks: neither cookies nor the host reach it", async () => {
    const answer = await get("/cookie", { cookie: "session=secret" });
    expect(answer.headers.get("x-cookie")).toBe("none");
  });

  it("is never kept where it takes a form, which holds the moment it was opened", async () => {
    const before = one.made();
    for (const path of ["/report?kind=vote", "/admin", "/report?kind=vote", "/admin"]) await get(path);
    expect(one.made() - before).toBe(4);
  });

  it("is another for a part that the site's own script asks for", async () => {
    const before = one.made();
    await get("/parts");
    await get("/parts", { rsc: "1" });
    await get("/parts", { rsc: "1", "next-router-state-tree": "x" });
    expect(one.made() - before).toBe(3);
  });

  it("is answered to HEAD as to GET, without its body", async () => {
    const [head, whole] = [await fetch(`${one.address}/`, { method: "HEAD" }), await get("/")];
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    expect(head.headers.get("content-length")).toBe(whole.headers.get("content-length"));
  });

  it("is sent as it is made where it is too large to keep", async () => {
    const answer = await get("/long");
    expect((await answer.text()).length).toBe(9_000_000);
  });
});

describe("a change of the record", () => {
  it("by plain SQL is on both instances within a second, and nothing older after it was seen", async () => {
    for (const round of [1, 2, 3]) {
      await Promise.all([get("/number"), fetch(`${other.address}/number`)]);
      await change();
      const [begin, now] = [performance.now(), await number()];
      for (const { address } of [one, other]) {
        let seen = "";
        while (seen !== now) {
          seen = await (await fetch(`${address}/number`)).text();
          expect(performance.now() - begin, `round ${round}`).toBeLessThan(1_000);
        }
        expect(await (await fetch(`${address}/number`)).text()).toBe(now);
      }
    }
  });

  it("is seen by its editor at the very next request", async () => {
    for (let times = 0; times < 20; times += 1) {
      await get("/number");
      await (await fetch(`${one.address}/admin`, { method: "POST", body: "x" })).text();
      const seen = await (await get("/number")).text();
      expect(seen).toBe(await number());
    }
  });

  it("that comes while an answer is made keeps that answer from being kept", async () => {
    const slow = get("/slow?s=0.7");
    await sleep(300);
    await change();
    await (await slow).text();
    expect(await (await get("/slow?s=0.7")).text()).toBe(await number());
  });

  it("makes a page appear that was asked for before it existed", async () => {
    const path = "/resolutions/s-2026-999";
    expect((await get(path)).status).toBe(404);
    expect((await get(path)).headers.get("cache-status")).toBe("voting-record; hit");
    await sql`insert into resolution (slug, draft_symbol, title, date, fate)
      values ('s-2026-999', 'S/2026/999', 'A draft of today', '2026-04-01', 'CIRCULATED')`;
    await expect.poll(async () => (await get(path)).status, { timeout: 1_000, interval: 20 }).toBe(200);
  });
});

describe("what no page answers", () => {
  it.each([
    ["TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 405],
    ["POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx", 405],
    ["BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 405],
    ["GET /%FF HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["GET //example.org HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\n\r\n", 400],
    ["GET /admin HTTP/1.1\r\nHost: a/b\r\n\r\n", 400],
    ["GET /fresh HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", 400],
    ["POST /admin HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
    ["POST /admin HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n", 413],
    ["POST /admin HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", 411],
    [`GET /${"x".repeat(5_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["GET http://example.org/absolute HTTP/1.1\r\nHost: x\r\n\r\n", 200],
  ])("is refused, and never a mistake of the site: %j", async (text, status) => {
    expect((await raw(text)).split(" ")[1]).toBe(String(status));
  });
});

describe("the API", () => {
  const api = (path: string, address: string) => get(path, { "x-forwarded-for": `203.0.113.9, ${address}` });

  it("counts what it makes for one address, and says so in its headers and as a problem", async () => {
    for (const left of [2, 1, 0]) {
      const answer = await api(`/api/v1/members?left=${left}`, "198.51.100.1");
      expect(answer.headers.get("ratelimit")).toMatch(new RegExp(`^"made";r=${left};t=\\d+$`));
    }
    const refused = await api("/api/v1/members?left=none", "198.51.100.1");
    expect([refused.status, refused.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
    const long = await api(`/api/v1/members?q=${"x".repeat(5_000)}`, "198.51.100.1");
    expect([long.status, long.headers.get("content-type")]).toEqual([414, "application/problem+json"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await api("/api/v1/members?left=2", "198.51.100.1")).status, "what is kept is not counted").toBe(200);
    expect((await api("/api/v1/members?left=none", "198.51.100.2")).status, "another address").toBe(200);
  });
});

describe("who runs the site", () => {
  it("follows a request by its id, given or made up", async () => {
    expect((await get("/", { "x-request-id": "trace-1" })).headers.get("x-request-id")).toBe("trace-1");
    expect((await get("/", { "x-request-id": "not an id" })).headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}-\w+$/);
  });

  it("reads figures on this machine, which a proxy passes to nobody", async () => {
    const text = await (await get("/api/metrics")).text();
    expect(text).toMatch(/^http_requests_total\{group="pages",status="200",cache="hit"\} \d+$/m);
    expect(text).toContain("database_up 1");
    expect(text).toMatch(/^record_version \d+$/m);
    expect((await get("/api/metrics", { "x-forwarded-for": "198.51.100.1" })).status).toBe(404);
  });

  it("asks whether the instance takes requests", async () => {
    expect(await (await get("/api/ready")).json()).toEqual({
      status: "ready",
      database: "up",
      databaseDownSince: null,
    });
  });
});

describe("the site at a public address", () => {
  it("is asked for by https alone from then on, and answers a proxy of another host as itself", async () => {
    const site = new URL("https://votes.example");
    const open = await openFront(settings().DATABASE_URL ?? "", undefined, site);
    for (const path of ["/", "/admin", "/nothing?x=1"]) {
      const answer = await fetch(`${open.address}${path}`);
      expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
      expect(answer.headers.get("x-host")).toBe("votes.example");
    }
    await open.close();
    // Over plain http, as on a machine of one's own, no browser is to be kept from it.
    const plain = await get("/admin");
    expect(plain.headers.get("strict-transport-security")).toBeNull();
    expect(plain.headers.get("x-host")).toBe(new URL(one.address).host);
  });
});

describe("stop()", () => {
  it("finishes what was begun and takes nothing more", async () => {
    const ending = await openFront(settings().DATABASE_URL ?? "");
    const { port } = new URL(ending.address);
    const begun = new Promise<[number | undefined, string | undefined]>((resolve, reject) => {
      const asked = httpRequest({ host: "127.0.0.1", port, path: "/slow?s=0.6" }, (answer) => {
        answer.resume().once("end", () => resolve([answer.statusCode, answer.headers.connection]));
      });
      asked.on("error", reject).end();
    });
    await sleep(200);
    const stopped = ending.close();
    await sleep(100);
    await expect(fetch(ending.address)).rejects.toThrow();
    expect(await begun).toEqual([200, "close"]);
    await stopped;
  });
});
