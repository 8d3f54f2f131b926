import { describe, expect, test } from "vitest";
import { JOINT, jointLayout } from "./joint-vetoes-layout";
import { vetoed } from "./vetoed.fixture";

const VOTES = [
  vetoed("S/10786", "1972-09-10", ["CHN", "RUS"], "Lebanon"),
  vetoed("S/2007/14", "2007-01-12", ["CHN", "RUS"], "Myanmar"),
  vetoed("S/2008/447", "2008-07-11", ["CHN", "RUS"], "Zimbabwe"),
  vetoed("S/2020/654", "2020-07-07", ["CHN", "RUS"], "Syria"),
  vetoed("S/2020/667", "2020-07-10", ["CHN", "RUS"], "Syria"),
];

describe("jointLayout(votes)", () => {
  test("cuts the axis where for long there was no joint veto, and says how long", () => {
    expect(jointLayout(VOTES).gap).toEqual({ after: "1972-09-10", years: 34 });
    expect(jointLayout(VOTES.slice(1)).gap).toBeNull();
  });

  test("gives a topic with several votes a lane, and the others one with their topics at the marks", () => {
    const { lanes } = jointLayout(VOTES);
    expect(lanes.map(({ name, marks }) => [name, marks.length])).toEqual([
      ["Syria", 2],
      ["Elsewhere", 3],
    ]);
    expect(lanes[1]?.marks.map((mark) => mark.tag?.text)).toEqual(["Lebanon", "Myanmar", "Zimbabwe"]);
    expect(lanes[0]?.marks.every((mark) => mark.tag === null)).toBe(true);
  });

  test("lifts a mark that would cover another", () => {
    const [syria] = jointLayout(VOTES).lanes;
    const [first, second] = syria?.marks ?? [];
    expect((first?.y ?? 0) - (second?.y ?? 0)).toBe(24);
  });

  test("keeps every mark inside the picture", () => {
    for (const { marks } of jointLayout(VOTES).lanes) {
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThan(JOINT.left);
        expect(x).toBeLessThan(JOINT.width - JOINT.mark / 2);
        expect(y).toBeGreaterThan(JOINT.mark / 2);
      }
    }
  });
});
