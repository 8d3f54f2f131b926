import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { AnswerCache } from "./answer-cache";
import { KeptAnswer } from "./kept-answer";

/** Text that does not pack well. */
const answer = (epoch: string | null, letters = 200_000) =>
  new KeptAnswer(
    {
      status: 200,
      headers: [["content-type", "text/html"]],
      body: Buffer.from(randomBytes(letters / 2).toString("hex")),
    },
    epoch,
    false,
  );

it("AnswerCache.keep(key, answer) measures what it keeps, and again when it has changed", async () => {
  const cache = new AnswerCache(8);
  const kept = answer("1");
  cache.keep("/", kept);
  const asMade = cache.bytes;
  expect(asMade).toBeGreaterThan(200_000);
  await kept.make("gzip");
  cache.keep("/", kept);
  expect(cache.bytes).toBeLessThan(asMade * 0.7);
  const packed = cache.bytes;
  await kept.make("br");
  cache.keep("/", kept);
  expect(cache.bytes).toBeGreaterThan(packed * 1.5);
  expect(cache.count).toBe(1);
});

it("AnswerCache.keep(key, answer) drops what was asked for longest ago, so that it never takes more than it may", () => {
  const cache = new AnswerCache(8);
  for (let n = 0; n < 100; n += 1) {
    cache.keep(`/${n}`, answer("1"));
    cache.get("/0");
    expect(cache.bytes).toBeLessThanOrEqual(8 * 1024 * 1024);
  }
  expect(cache.get("/0")).toBeDefined();
  expect(cache.get("/1")).toBeUndefined();
  expect(cache.count).toBeGreaterThan(30);
});

it("AnswerCache.forgetOlder(epoch) leaves what shows this state, or nothing of the record", () => {
  const cache = new AnswerCache(8);
  cache.keep("/old", answer("1"));
  cache.keep("/new", answer("2"));
  cache.keep("/icon.svg", answer(null));
  cache.forgetOlder("2");
  expect(["/old", "/new", "/icon.svg"].map((key) => cache.get(key) !== undefined)).toEqual([false, true, true]);
});
