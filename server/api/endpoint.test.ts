import { describe, expect, it, vi } from "vitest";
import { ProblemAnswer } from "@/domain/answers/problem";
import { json } from "./answer";
import { ask } from "./ask.fixture";
import type { Resource } from "./endpoint";
import { nothing } from "./nothing";

const hello: Resource = async () => json({ hello: "world" });

describe("endpoint(resource)", () => {
  it("answers with a strong entity tag of the body, open to every page", async () => {
    const response = await ask(hello);
    expect(response.status).toBe(200);
    expect(response.headers.get("ETag")).toMatch(/^"[\w-]{27}"$/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/json",
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
    });
    const other = await ask(async () => json({ hello: "moon" }));
    expect(other.headers.get("ETag")).not.toBe(response.headers.get("ETag"));
  });

  it("answers 304 to a reader that holds this version, and the answer to one that does not", async () => {
    const tag = (await ask(hello)).headers.get("ETag") ?? "";
    for (const known of [tag, `W/${tag}`, `"a", ${tag}`, "*"]) {
      const response = await ask(hello, "", { headers: { "If-None-Match": known } });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", tag]);
    }
    expect((await ask(hello, "", { headers: { "If-None-Match": '"old"' } })).status).toBe(200);
  });

  it("answers HEAD with the head alone, and does not make the body", async () => {
    const body = vi.fn(() => "text");
    const response = await ask(async () => ({ tag: "t", type: "text/csv", body }), "", { method: "HEAD" });
    expect([response.status, response.headers.get("ETag"), await response.text()]).toEqual([200, '"t"', ""]);
    expect(body).not.toHaveBeenCalled();
  });

  it("answers OPTIONS for a page of another site, and 405 with what is allowed to what would write", async () => {
    const options = await ask(hello, "", { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await ask(hello, "", { method });
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(ProblemAnswer.parse(await response.json()).detail).toContain(method);
    }
  });

  it("says when the database is out of reach and when to ask again", async () => {
    const response = await ask(async () => {
      throw Object.assign(new Error("Can't reach database server at 10.0.0.1"), { code: "P1001" });
    });
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "10"]);
    expect(await response.text()).not.toContain("10.0.0.1");
  });

  it("never shows what went wrong inside, and logs it", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await ask(async () => {
      throw new Error("secret");
    });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([500, "application/problem+json"]);
    expect(await response.text()).not.toMatch(/secret|\.ts/);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe("nothing", () => {
  it("is 404 and says where to look", async () => {
    const problem = ProblemAnswer.parse(await (await ask(nothing, "votes")).json());
    expect(problem).toEqual({
      type: "http://localhost:3000/data/api#problem-404",
      title: "There is nothing at this address",
      status: 404,
      detail: "There is nothing at /api/v1/votes. /data/api lists what there is.",
    });
  });
});
