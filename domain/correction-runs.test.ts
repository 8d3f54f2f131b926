import { describe, expect, test } from "vitest";
import type { Correction } from "./correction";
import { correctionRuns } from "./correction-runs";

const paragraph: Correction = {
  ...{ id: 3, at: "2026-11-21T10:00:00.000Z", by: "seed", action: "UPDATE", kind: "vote", record: "s-3502-spain" },
  ...{ href: "/resolutions/s-3502", title: "Admission of Spain (package of 1955)", source: null },
  changes: { kind: { from: "RESOLUTION", to: "PARAGRAPH" } },
  reason: "The applicants in the draft were voted on one by one.",
};
const SEED = "Corrected against its sources when the record was compiled";

describe("correctionRuns(corrections)", () => {
  test("says once what stands over several, and takes equal ones together", () => {
    const other = { ...paragraph, record: "s-3502-laos", title: "Admission of Laos (package of 1955)" };
    const amendment = { ...other, changes: { kind: { from: "RESOLUTION", to: "AMENDMENT" } } };
    const edited: Correction = { ...paragraph, by: "editor" };
    expect(correctionRuns([edited, paragraph, other, amendment])).toEqual([
      { heading: "Corrected by an editor on 21 November 2026", alike: [[edited]] },
      { heading: SEED, alike: [[paragraph, other], [amendment]] },
    ]);
  });

  test.each([
    ["reason", { reason: "Another." }],
    ["source", { source: "S/PV.704" }],
    ["kind of record", { kind: "resolution" as const }],
  ])("keeps apart what differs in its %s", (_, other) => {
    expect(correctionRuns([paragraph, { ...paragraph, ...other }])).toMatchObject([{ alike: [[{}], [other]] }]);
  });

  test("keeps the order, so that what is alike but apart stays apart", () => {
    const between = { ...paragraph, reason: "Another." };
    expect(correctionRuns([paragraph, between, paragraph])).toEqual([
      { heading: SEED, alike: [[paragraph], [between], [paragraph]] },
    ]);
    expect(correctionRuns([])).toEqual([]);
  });
});
