import { describe, expect, it } from "vitest";
import { agreementOf, emptyTable, type PairTable } from "./agreement";
import { kappaCaution } from "./kappa-caution";

const NAMES = { a: "China", b: "Russian Federation" };

function caution(counts: Partial<Record<keyof PairTable, Partial<PairTable["YES"]>>>, names = NAMES): string | null {
  const table = emptyTable();
  for (const row of ["YES", "ABSTAIN", "NO"] as const) Object.assign(table[row], counts[row]);
  return kappaCaution(agreementOf(table), names);
}

describe("kappaCaution(agreement, names)", () => {
  it("says why China and Russia, alike in 46 of 48 votes of 2013, have a kappa of 0", () => {
    expect(caution({ YES: { YES: 46, ABSTAIN: 2 } })).toBe(
      "Kappa misleads here: China voted Yes in 48 of 48 votes and the Russian Federation in 46, so that chance alone would make 95.8% of them equal; 46 were, and yet kappa is 0.00. AC1, which such habits move less, is 0.96.",
    );
  });

  it("says why there is no kappa where both always did the same one thing", () => {
    expect(caution({ ABSTAIN: { ABSTAIN: 12 } })).toBe(
      "Kappa cannot be worked out: China and the Russian Federation both abstained in all 12 votes, which leaves chance nothing to disagree on.",
    );
  });

  it("is null where chance would make fewer than nine votes of ten equal: China and Russia since 1971", () => {
    expect(
      caution({
        YES: { YES: 2302, ABSTAIN: 89, NO: 12 },
        ABSTAIN: { YES: 46, ABSTAIN: 91, NO: 26 },
        NO: { YES: 3, ABSTAIN: 1, NO: 24 },
      }),
    ).toBeNull();
  });

  it("is null below ten votes, where no kappa is shown", () => {
    expect(caution({ YES: { YES: 9 } })).toBeNull();
    expect(caution({})).toBeNull();
  });
});
