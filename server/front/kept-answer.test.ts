import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodingFor, holds, KeptAnswer } from "./kept-answer";

const html = "A/PV.7893: ".repeat(500);
const answer = (type = "text/html", text = html) =>
  new KeptAnswer(
    {
      status: 200,
      headers: [
        ["content-type", type],
        ["cache-control", "private"],
        ["vary", "RSC"],
      ],
      body: Buffer.from(text),
    },
    "1",
    false,
  );
const headOf = (head: string[], name: string) => head[head.indexOf(name) + 1];

describe("KeptAnswer.make(acceptEncoding)", () => {
  it("gives the same bytes in each encoding, under a tag of its own", async () => {
    const kept = answer();
    const [plain, gzip, brotli] = await Promise.all([kept.make(undefined), kept.make("gzip"), kept.make("gzip, br")]);
    expect(plain.body.toString()).toBe(html);
    expect(gunzipSync(gzip.body).toString()).toBe(html);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(html);
    expect(new Set([plain.tag, gzip.tag, brotli.tag]).size).toBe(3);
    expect(headOf(gzip.head, "Content-Encoding")).toBe("gzip");
    expect(headOf(gzip.head, "Content-Length")).toBe(String(gzip.body.length));
    expect(headOf(gzip.head, "Vary")).toBe("rsc, accept-encoding");
  });

  it("packs once, and then holds what is packed alone", async () => {
    const kept = answer();
    const before = kept.size;
    expect(kept.made("gzip")).toBeNull();
    const [first, second] = await Promise.all([kept.make("gzip"), kept.make("gzip")]);
    expect(first).toBe(second);
    expect(kept.made("gzip")).toBe(first);
    expect(kept.size).toBe(before - html.length + first.body.length);
    expect(first.body.buffer.byteLength).toBe(first.body.length);
  });

  it("unpacks for who takes nothing packed, from either encoding, under the same tag", async () => {
    const { tag } = await answer().make(undefined);
    for (const encoding of ["gzip", "br"]) {
      const kept = answer();
      await kept.make(encoding);
      const [plain, both] = [await kept.make("identity"), await kept.make("gzip")];
      expect([plain.tag, plain.body.toString()]).toEqual([tag, html]);
      expect(gunzipSync(both.body).toString()).toBe(html);
      expect(kept.made("identity"), "is not kept").toBeNull();
    }
  });

  it("leaves a picture and a short text as they are", async () => {
    expect((await answer("image/png").make("gzip")).body.toString()).toBe(html);
    expect((await answer("text/html", "short").make("gzip")).tag).toBe(
      (await answer("text/html", "short").make("")).tag,
    );
  });

  it("says itself how long an answer may be kept", async () => {
    const { head } = await answer().make(undefined);
    expect(head.filter((text) => text.toLowerCase() === "cache-control")).toHaveLength(1);
    expect(headOf(head, "Cache-Control")).toBe("public, max-age=0, must-revalidate");
  });
});

describe("encodingFor(acceptEncoding)", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["deflate", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["gzip;q=0", "identity"],
    ["xbr", "identity"],
  ])("%s: %s", (header, encoding) => expect(encodingFor(header)).toBe(encoding));
});

describe("holds(ifNoneMatch, tag)", () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ["*", true],
    ['"b"', false],
    [undefined, false],
  ])("%s: %s", (header, known) => expect(holds(header, '"a"')).toBe(known));
});
