import { describe, expect, it } from "vitest";
import { messageOf, messageOfMember, placeIssues } from "./vote-form-fields";

const NAMES: Record<string, string> = { BHR: "Bahrain", PAK: "Pakistan", RUS: "Russia", USA: "United States" };
const nameOf = (member: string) => NAMES[member] ?? member;
const open = (member: string) => ({ path: `positions.${member}`, message: "Choose a position." });

describe("placeIssues(issues, nameOf)", () => {
  it("leads to the control of a field and of a member", () => {
    const placed = placeIssues([{ path: "draft", message: "It lacks its number." }, open("PAK")], nameOf);
    expect(placed.map(({ label, target }) => [label, target])).toEqual([
      ["Symbol of the draft", "draft"],
      ["Pakistan", "position-PAK"],
    ]);
  });

  it("follows the order of the form, with what is of no field first", () => {
    const issues = ["note", "positions.PAK", "source", "form", "draft"].map((path) => ({ path, message: "" }));
    expect(placeIssues(issues, nameOf).map(({ path }) => path)).toEqual([
      "form",
      "draft",
      "source",
      "positions.PAK",
      "note",
    ]);
  });

  it("makes one thing of many members without a position, and leads to the first", () => {
    const placed = placeIssues(["BHR", "PAK", "RUS", "USA"].map(open), nameOf);
    expect(placed).toEqual([
      { path: "positions", label: "Positions", target: "position-BHR", message: "Bahrain and 3 others have none yet." },
    ]);
  });

  it("leads from a number of the tally to the tally that is stated", () => {
    const placed = placeIssues([{ path: "statedTally.yes", message: "10 are stated." }], nameOf);
    expect(placed[0]).toMatchObject({ label: "Tally that the source states", target: "statedTally" });
  });

  it("leads nowhere from what is of no field", () => {
    expect(placeIssues([{ path: "form", message: "Save again." }], nameOf)[0]).toMatchObject({
      label: null,
      target: null,
    });
  });
});

describe("messageOf(issues, field)", () => {
  const issues = [open("PAK"), { path: "source.url", message: "It is no address." }];

  it("finds the message of a field by the path of its part", () => {
    expect(messageOf(issues, "source")).toBe("It is no address.");
    expect(messageOf(issues, "title")).toBeUndefined();
  });

  it("keeps the members' messages with the members", () => {
    expect(messageOf(issues, "positions")).toBeUndefined();
    expect(messageOfMember(issues, "PAK")).toBe("Choose a position.");
  });
});
