import { describe, expect, it } from "vitest";
import { seatsInWords } from "./seats-in-words";

describe("seatsInWords(seats, rows)", () => {
  it("names who has held each seat, in the order of the rows", () => {
    expect(seatsInWords(["CHN", "RUS"])).toBe("Soviet Union or Russia, China");
    expect(seatsInWords(["FRA", "GBR", "USA"])).toBe("United States, United Kingdom, France");
  });

  it("says that a seat was alone", () => {
    expect(seatsInWords(["RUS"])).toBe("Soviet Union or Russia alone");
  });

  it("leaves a name as it is that has the words of another in it", () => {
    const rows = [
      { seat: "RUS", holders: ["Soviet Union", "Russia"] },
      { seat: "CHN", holders: ["Customs Union, Russia"] },
    ] as const;
    expect(seatsInWords(["RUS", "CHN"], rows)).toBe("Soviet Union or Russia, Customs Union, Russia");
  });
});
