import { describe, expect, it } from "vitest";
import { deskPolicy } from "./desk-policy";

describe("deskPolicy(nonce)", () => {
  it("lets only scripts run that carry the nonce or were brought by one that does", () => {
    const [scripts] = deskPolicy("abc").match(/script-src [^;]+/) ?? [];
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(deskPolicy("abc")).toMatch(
      /object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
  });
});
