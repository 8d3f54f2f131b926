import { describe, expect, it } from "vitest";
import { passwordFault } from "./password-fault";

const PERSON = { name: "Ada Nwosu", email: "ada.nwosu@example.org" };
const fault = (password: string) => passwordFault(password, PERSON);

describe("passwordFault(password, person)", () => {
  it.each([
    ["a sentence", "nine bakers sang softly"],
    ["letters alone", "wkfjqlxpzzvbm"],
    ["twelve characters", "k3Vq-9fLw2Zp"],
    ["another script", "вчетверг дождь и чай"],
  ])("takes %s", (_, password) => expect(fault(password)).toBeNull());

  it("says how long it is where it is too short or too long", () => {
    expect(fault("k3Vq-9fLw2Z")).toBe("It has 11 characters; at least 12 are needed.");
    expect(fault("k3Vq-9fLw2Zp".repeat(11))).toBe("It has 132 characters; at most 128 can be kept.");
  });

  it.each(["123456789012", "passwordpassword", "iloveyou1234", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "abcdefghijkl"])(
    "refuses %s, which is tried first",
    (password) => expect(fault(password)).toMatch(/^It is among those that are guessed first/),
  );

  it.each(["Security Council voting record", "ada.nwosu@example.org", "adanwosu2026", "UnitedNations"])(
    "refuses %s, the site's or the person's own name",
    (password) => expect(fault(password)).toMatch(/^It is among those that are guessed first/),
  );
});
