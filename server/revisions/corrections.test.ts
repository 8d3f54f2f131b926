import { beforeAll, describe, expect, it } from "vitest";
import { parseCorrectionSearch } from "@/domain/correction";
import { correctedOn } from "@/domain/correction-words";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getResolution } from "../resolutions/get";
import { saveCitation } from "../sources/cite";
import { saveVote } from "../votes/save-vote";
import { updateVote } from "../votes/update-vote";
import { readVote } from "../votes/vote-state";
import { anEditor, aVote, positionsOn } from "../votes/votes.fixture";
import { listCorrections } from "./corrections";
import { listTextHistory } from "./of-page";

let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const find = (query: Record<string, string> = {}) => listCorrections(parseCorrectionSearch(query).search);
const SOURCE = { citation: "S/PV.7893, page 4", url: null };

async function correct(id: string, changes: object) {
  const held = await readVote(id);
  if (!held) throw new Error(`There is no vote ${id}`);
  const { state, version } = held;
  const raw = { ...voteInputOf(state, SOURCE), ...changes };
  const result = await updateVote(id, raw, { editor, reason: "The verbatim record" }, { version });
  expect(result.status).toBe("SAVED");
}

describe("listCorrections(search)", () => {
  it("has the 430 of the seed, each with its reason and a page", async () => {
    const { corrections, total } = await find({ by: "seed", pageSize: "200" });
    expect(total).toBe(430);
    expect(corrections).toHaveLength(200);
    expect(corrections.every(({ reason }) => reason !== "")).toBe(true);
    expect((await find({ by: "seed", kind: "vote" })).total).toBe(408);
    const pages = await Promise.all(["1", "2", "3"].map((page) => find({ by: "seed", pageSize: "200", page })));
    const all = pages.flatMap((page) => page.corrections);
    expect(new Set(all.map(({ id }) => id)).size).toBe(430);
    expect(all.filter(({ href }) => href === null)).toEqual([]);
  });

  it("finds by year, kind, symbol and words", async () => {
    const { corrections } = await find({ year: "1961", q: "S/RES/166(1961)" });
    expect(corrections).toMatchObject([
      {
        by: "seed",
        kind: "vote",
        record: "s-res-166-1961",
        href: "/resolutions/s-res-166-1961",
        changes: { positions: { from: { CHN: "YES" }, to: { CHN: "NOT_VOTING" } } },
        reason: "The official volume has 9–0–1 and China not taking part.",
      },
    ]);
    expect((await find({ year: "1961" })).total).toBeGreaterThan(0);
    expect((await find({ q: "no such words anywhere" })).total).toBe(0);
    expect((await find({ kind: "member" })).corrections.map(({ record }) => record).sort()).toEqual([
      "ARG",
      "CSK",
      "PRT",
      "SVN",
    ]);
    expect((await find({ q: "%" })).total).toBe(0);
  });

  it("finds what was corrected on a topic, and of a member: its positions and its own record", async () => {
    expect((await find({ by: "seed", topic: "syria" })).total).toBe(8);
    expect((await find({ by: "seed", topic: "western-sahara", kind: "vote" })).total).toBe(6);
    const { corrections } = await find({ member: "ARG" });
    expect(corrections).toMatchObject([{ kind: "member", record: "ARG" }]);
    const china = await find({ member: "CHN", year: "1961" });
    expect(china.corrections.map(({ record }) => record)).toContain("s-res-166-1961");
    expect(china.corrections.every(({ changes }) => "CHN" in Object(changes.positions?.to))).toBe(true);
  });

  it("has what an editor corrects and takes out, without a name, and not what is only entered", async () => {
    await correct("s-2017-172", { note: "Looked at again." });
    const citation = { kind: "vote", record: "s-2017-172", source: "tass-2020-01-04", supports: "it", place: "line 3" };
    await saveCitation(citation, editor, "Found");
    const { corrections, total } = await find({ by: "editor" });
    expect(total).toBe(1);
    expect(corrections[0]).toMatchObject({
      kind: "vote",
      action: "UPDATE",
      changes: { note: { from: null, to: "Looked at again." } },
    });
    expect(JSON.stringify(corrections)).not.toMatch(/Dag H|editor@example|userId|actor/);
  });

  it("keeps in its place what a page was, when more is corrected meanwhile", async () => {
    const first = await find({ by: "seed", pageSize: "10", page: "2" });
    await correct("s-2017-172", { note: "Looked at a third time." });
    expect(await find({ by: "seed", pageSize: "10", page: "2" })).toEqual(first);
  });
});

describe("listTextHistory(text)", () => {
  const historyOf = async (slug: string) => {
    const text = await getResolution(slug);
    return text ? listTextHistory(text) : [];
  };

  it("has the corrections of the seed of a vote and of its text, and says when it was corrected last", async () => {
    const history = await historyOf("s-res-758-1992");
    expect(history.map(({ changes }) => Object.keys(changes)[0]).sort()).toEqual(["modality", "tally"]);
    expect(correctedOn(history)).toBe("Corrected against its sources when the record was compiled");
    await correct("s-res-758-1992", { note: "Mended." });
    const today = new Date().toISOString().slice(0, 10);
    const [latest] = await historyOf("s-res-758-1992");
    expect(latest).toMatchObject({ by: "editor", at: expect.stringContaining(today) });
    expect(correctedOn(await historyOf("s-res-758-1992"))).toMatch(/^Corrected on \d/);
  });

  it("stays with a text whose address changes, and says of one just entered that it was not corrected", async () => {
    const date = "2026-06-03";
    const vote = await aVote({ date, draft: "S/2026/401", positions: await positionsOn(date) });
    expect((await saveVote(vote, editor, "Entered")).status).toBe("SAVED");
    expect(correctedOn(await historyOf("s-2026-401"))).toBeNull();
    await correct("s-2026-401", { draft: "S/2026/402" });
    expect((await historyOf("s-2026-402")).map(({ action }) => action)).toEqual(["UPDATE", "CREATE"]);
  });

  it("is empty of a text that nobody touched, and not mixed with another's", async () => {
    expect(await historyOf("s-2011-612")).toEqual([]);
    const others = await prisma.revision.count({ where: { entity: "vote", entityId: { not: "s-res-166-1961" } } });
    expect(others).toBeGreaterThan(400);
    expect((await historyOf("s-res-166-1961")).every(({ record }) => record === "s-res-166-1961")).toBe(true);
  });
});
