import { describe, expect, it } from "vitest";
import { plain } from "./sentence";
import { timelineChips } from "./timeline-words";

describe("timelineChips(search, topicName)", () => {
  it("has each filter in force with the time line without it", () => {
    const chips = timelineChips({ kind: "JOINT_VETO", topic: "syria", decade: 2010 }, () => "Syria");
    expect(chips.map(({ label, href }) => [plain(label), href])).toEqual([
      ["Joint vetoes", "/timeline?topic=syria&decade=2010"],
      ["on Syria", "/timeline?kind=JOINT_VETO&decade=2010"],
      ["in the 2010s", "/timeline?kind=JOINT_VETO&topic=syria"],
    ]);
    expect(timelineChips({}, () => "")).toEqual([]);
  });
});
