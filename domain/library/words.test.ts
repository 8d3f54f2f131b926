import { describe, expect, it } from "vitest";
import { agendaOf, officialTitleOf, repaired, sameMeeting, sameTitle, sameWords } from "./words";

describe("officialTitleOf(description)", () => {
  it.each([
    ["Security Council resolution 111 (1956) [on violations of the cease-fire]", "Violations of the cease-fire"],
    ["Security Council resolution 9 (1946) [on the International Court of Justice]", "International Court of Justice"],
    ["Security Council resolution 4 (1946) [appointing a subcommittee]", "Appointing a subcommittee"],
    ["Security Council resolution 22 (1947) [on incidents in the Corfu Channel)", "Incidents in the Corfu Channel"],
    ["Security Council resolution 1213 (1998) [on the Mission in Angola (MONUA]", "Mission in Angola (MONUA)"],
    [
      "Security Council resolution 90 (1951) <removing the item from the list of the Co[...]",
      "Removing the item from the list of the …",
    ],
    ["Resolution 1553 (2004) [on the Force in Lebanon (UNIFIL)]", "Force in Lebanon (UNIFIL)"],
    ["Security Council resolution 2633 [on extension of the mandate]", "Extension of the mandate"],
  ])("%s", (description, title) => expect(officialTitleOf(description)).toBe(title));
});

describe("sameTitle(library, record)", () => {
  it("looks past signs, capitals, an article and where a title is cut", () => {
    expect(sameTitle("The “new constitution” of South Africa", '"New constitution" of South Africa')).toBe(true);
    expect(sameTitle("Extension of the mandate of the …", "Extension of the mandate of the Force in Cyprus")).toBe(
      true,
    );
    expect(sameTitle("Extension of the mandate …", "Extension of …")).toBe(true);
  });
  it("takes a title that is whole for another than one that is cut", () => {
    expect(sameTitle("Extension of the mandate of the Force", "Extension of the …")).toBe(false);
    expect(sameTitle("Extension of the mandate", "Termination of the mandate")).toBe(false);
  });
});

describe("agendaOf(cell), repaired(text) and sameWords(one, other)", () => {
  it("drop the library’s subdivisions and mend what was read in another encoding", () => {
    expect(agendaOf("The question concerning Haiti--UNMIHAT")).toBe("The question concerning Haiti");
    expect(agendaOf("Kosovo|Serbia--BORDERS")).toBe("Kosovo; Serbia");
    expect(repaired("Democratic Peopleâ\u0080\u0099s Republic, Côte d’Ivoire")).toBe(
      "Democratic People’s Republic, Côte d’Ivoire",
    );
    expect(sameWords("Co\u0302te d'Ivoire", "Côte d’Ivoire")).toBe(true);
  });
});

describe("sameMeeting(one, other)", () => {
  it("takes a corrected record for the same, and a missing one for another", () => {
    expect(sameMeeting("S/PV.3868+Corr.1+Corr.2", "S/PV.3868")).toBe(true);
    expect(sameMeeting("S/PV.386", "S/PV.3868")).toBe(false);
    expect(sameMeeting("S/PV.3868", null)).toBe(false);
  });
});
