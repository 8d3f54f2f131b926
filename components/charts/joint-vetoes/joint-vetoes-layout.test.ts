import { describe, expect, test } from "vitest";
import { vetoed } from "../vetoed.fixture";
import { JOINT, jointLayout } from "./joint-vetoes-layout";

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

  test("lays no topic on another or on a mark, however near their days are", () => {
    const topics = ["Myanmar", "Zimbabwe", "Venezuela", "Lebanon and UNIFIL", "Democratic People’s Republic of Korea"];
    for (const first of ["2008-01-02", "1972-01-02", "2026-10-01"]) {
      const crowd = topics.map((topic, index) => {
        const day = new Date(Date.parse(first) + index * 6 * 86_400_000).toISOString().slice(0, 10);
        return vetoed(`S/${first.slice(0, 4)}/${index}`, day, ["CHN", "RUS"], topic);
      });
      const lanes = jointLayout([...crowd, ...VOTES.slice(3)]).lanes;
      const marks = lanes.at(-1)?.marks ?? [];
      const tags = marks.flatMap(({ tag }) => {
        const width = (tag?.text.length ?? 0) * 5.7;
        const left = tag?.anchor === "start" ? tag.x : (tag?.x ?? 0) - (tag?.anchor === "end" ? width : width / 2);
        return tag ? [{ left, right: left + width, top: tag.y - 12, bottom: tag.y + 2 }] : [];
      });
      expect(tags).toHaveLength(marks.length);
      const boxes = [
        ...tags,
        ...marks.map(({ x, y }) => ({ left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 })),
      ];
      for (const [index, tag] of tags.entries()) {
        expect([tag.left >= 0, tag.right <= JOINT.width, tag.top >= 0]).toEqual([true, true, true]);
        const met = boxes.filter(
          (box, place) =>
            place !== index &&
            box.left < tag.right &&
            tag.left < box.right &&
            box.top < tag.bottom &&
            tag.top < box.bottom,
        );
        expect(met, `${first}, ${index}`).toEqual([]);
      }
    }
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
