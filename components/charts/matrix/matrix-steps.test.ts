import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MATRIX_STEPS, stepOf } from "./matrix-steps";

describe("stepOf(share)", () => {
  it("has the lower end of each step in it", () => {
    expect([0, 0.49, 0.5, 0.7, 0.8, 0.9, 0.949, 0.95, 1].map((share) => stepOf(share).step)).toEqual([
      ...[0, 0, 1, 2, 3, 4, 4, 5, 5],
    ]);
  });
});

describe("MATRIX_STEPS", () => {
  it("says which shares each step stands for", () => {
    expect(MATRIX_STEPS.map(({ text }) => text)).toEqual([
      ...["under 50%", "50–70%", "70–80%", "80–90%", "90–95%", "95–100%"],
    ]);
  });

  it.each(["light", "dark"] as const)("can be told apart and read, %s", (theme) => {
    const steps = MATRIX_STEPS.map(({ fill, ink }) => [luminance(fill, theme), luminance(ink, theme)] as const);
    for (const [index, [ground, text]] of steps.entries()) {
      expect(contrast(ground, text), `text on step ${index}`).toBeGreaterThanOrEqual(4.5);
      const [before] = steps[index - 1] ?? [];
      if (before === undefined) continue;
      const apart = Math.abs(lightness(ground) - lightness(before));
      expect(apart, `steps ${index - 1} and ${index}`).toBeGreaterThanOrEqual(8);
    }
  });
});

const TOKENS = readFileSync("app/tokens.css", "utf8");

/** Relative luminance of a role in one theme, 0 to 1 (WCAG 2.2). */
function luminance(role: string, theme: "light" | "dark"): number {
  const name = role.slice("var(".length, -1);
  const [, light = "", dark = ""] = TOKENS.match(new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`)) ?? [];
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt((theme === "light" ? light : dark).slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Lightness as CIELAB has it, 0 to 100. */
const lightness = (of: number) => 116 * Math.cbrt(of) - 16;
