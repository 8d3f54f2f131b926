import { describe, expect, it } from "vitest";
import { deskAddress, isOwnPost } from "./origin";

describe("isOwnPost(headers)", () => {
  it.each([
    ["the site's own page", { origin: "http://localhost:3000" }, true],
    ["the address that was asked for", { origin: "http://127.0.0.1:4000", host: "127.0.0.1:4000" }, true],
    ["another site", { origin: "https://elsewhere.example", host: "localhost:3000" }, false],
    ["another port", { origin: "http://localhost:9", host: "localhost:3000" }, false],
    ["a forwarded host that agrees with it", { origin: "http://e.example", "x-forwarded-host": "e.example" }, false],
    ["a page that hides its address, on this site", { origin: "null", "sec-fetch-site": "same-origin" }, true],
    ["a page that hides its address, elsewhere", { origin: "null", "sec-fetch-site": "cross-site" }, false],
    ["nobody knows where", {}, false],
  ])("of %s: %o is %s", (_, headers, own) => {
    expect(isOwnPost(new Headers(headers as Record<string, string>))).toBe(own);
  });
});

describe("deskAddress(wanted)", () => {
  it.each([
    ["/admin/votes/new?date=2026-04-07", "/admin/votes/new?date=2026-04-07"],
    ["/admin", "/admin"],
    ["", "/admin"],
    ["/resolutions", "/admin"],
    ["/administrator", "/admin"],
    ["/admin/sign-in", "/admin"],
    ["/admin/sign-in/code", "/admin"],
    ["https://elsewhere.example/admin", "/admin"],
    ["//elsewhere.example/admin", "/admin"],
    ["/\\elsewhere.example/admin", "/admin"],
    ["/admin/../resolutions", "/admin"],
    ["javascript:alert(1)", "/admin"],
  ])("leads from %j to %j", (wanted, address) => {
    expect(deskAddress(wanted)).toBe(address);
  });
});
