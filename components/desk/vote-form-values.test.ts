import { describe, expect, it } from "vitest";
import { readVoteForm, voteOf } from "./vote-form-values";

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const COUNCIL = [{ member: "CHN" }, { member: "DNK" }];

describe("readVoteForm(form)", () => {
  it("keeps every field as it was typed", () => {
    const values = readVoteForm(
      sent({ date: "2026-04-07", title: " Two  spaces ", procedural: "on", "position.CHN": "NO" }),
    );
    expect(values).toMatchObject({ date: "2026-04-07", title: " Two  spaces ", procedural: true, withoutVote: false });
    expect(values.positions).toEqual({ CHN: "NO" });
  });

  it("reads an empty form as a vote on a resolution of which nothing is known yet", () => {
    expect(readVoteForm(sent({}))).toMatchObject({ kind: "RESOLUTION", date: "", source: "", positions: {} });
  });

  it("leaves out what is no position and no member", () => {
    const values = readVoteForm(sent({ "position.CHN": "VETO", "position.china": "YES", "position.": "YES" }));
    expect(values.positions).toEqual({});
  });
});

describe("voteOf(values, serving)", () => {
  const vote = (fields: Record<string, string>) => voteOf(readVoteForm(sent(fields)), COUNCIL);

  it("has the positions of those serving, and leaves out those of another day's members", () => {
    expect(vote({ "position.CHN": "NO", "position.SWE": "YES" }).positions).toEqual({ CHN: "NO" });
  });

  it("has no positions where nobody voted", () => {
    expect(vote({ withoutVote: "on", "position.CHN": "NO" })).toMatchObject({
      modality: "WITHOUT_VOTE",
      positions: {},
    });
  });

  it("takes a vote of the kind Procedural as procedural", () => {
    expect(vote({ kind: "PROCEDURAL" })).toMatchObject({ procedural: true });
    expect(vote({ kind: "RESOLUTION" })).toMatchObject({ procedural: false });
  });

  it.each([
    "S/2025/112",
    "s-2025-112",
    "/resolutions/s-2025-112",
    "https://votes.example.org/resolutions/s-2025-112?x#y",
  ])("finds the text of a part under %s", (partOf) => {
    expect(vote({ kind: "AMENDMENT", partOf, partTitle: "Paragraph 3" })).toMatchObject({
      partOf: "s-2025-112",
      partTitle: "Paragraph 3",
    });
  });

  it("knows no part where the whole text was voted on, whatever was typed before", () => {
    expect(vote({ kind: "RESOLUTION", partOf: "S/2025/112", partTitle: "x" })).toMatchObject({
      partOf: null,
      partTitle: null,
    });
  });

  it("tells an address from a citation", () => {
    expect(vote({ source: "https://docs.un.org/S/PV.9866" }).source).toEqual({
      url: "https://docs.un.org/S/PV.9866",
      citation: null,
    });
    expect(vote({ source: "S/PV.9866, page 4" }).source).toEqual({ url: null, citation: "S/PV.9866, page 4" });
  });
});
