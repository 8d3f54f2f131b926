import { describe, expect, it } from "vitest";
import { headingSlug } from "./heading-slug";

describe("headingSlug(heading)", () => {
  it("is in lower case with hyphens, without punctuation", () => {
    expect(headingSlug("Cohen’s kappa")).toBe("cohens-kappa");
    expect(headingSlug("All, adopted, contested")).toBe("all-adopted-contested");
    expect(headingSlug("China from 25 October 1971")).toBe("china-from-25-october-1971");
  });
});
