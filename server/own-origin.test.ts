import { describe, expect, it } from "vitest";
import { ownOrigin, presetOrigin } from "./own-origin";

describe("ownOrigin(host, port) and presetOrigin(host, port)", () => {
  it.each([
    [undefined, "http://127.0.0.1:3000", "http://localhost:3000"],
    ["0.0.0.0", "http://127.0.0.1:3000", "http://localhost:3000"],
    ["::", "http://127.0.0.1:3000", "http://localhost:3000"],
    ["127.0.0.1", "http://127.0.0.1:3000", "http://localhost:3000"],
    ["::1", "http://[::1]:3000", "http://localhost:3000"],
    ["192.0.2.7", "http://192.0.2.7:3000", "http://192.0.2.7:3000"],
    ["2001:db8::7", "http://[2001:db8::7]:3000", "http://[2001:db8::7]:3000"],
  ])("%s: asked at %s, known as %s", (host, own, preset) => {
    expect(ownOrigin(host, 3000)).toBe(own);
    expect(presetOrigin(host, 3000)).toBe(preset);
  });
});
