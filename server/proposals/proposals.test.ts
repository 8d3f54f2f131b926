import { beforeEach, describe, expect, it } from "vitest";
import { voteInputOf } from "@/domain/vote-state";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { readVote } from "../votes/vote-state";
import { decline, getProposal, listDecided, listProposals, publish, withdrawProposal } from "./decide";
import { previewSave } from "./preview";
import { saveRecord } from "./save-record";

const KEEPER: Editor = { id: "bea", name: "Bea", email: "bea@example.org", role: "ADMINISTRATOR" };
const PROPOSER: Editor = { id: "ada", name: "Ada", email: "ada@example.org", role: "EDITOR", proposes: true };
const SLUG = "reuters-2020-01-06";

beforeEach(async () => {
  for (const { id, name, email, role } of [KEEPER, PROPOSER]) {
    await prisma.user.upsert({ where: { id }, create: { id, name, email, role }, update: {} });
  }
  await prisma.proposal.deleteMany();
});

const held = () => prisma.source.findUniqueOrThrow({ where: { slug: SLUG } });
const state = async () => ({ revisions: await prisma.revision.count(), source: await held() });

async function proposeStance(stance: string, by = PROPOSER, replaces?: number) {
  const { version, publisher, title, reliability, date, url, language, licence, outletKind, summary, notHeld } =
    await held();
  const accessed = null;
  const input = {
    publisher,
    title,
    reliability,
    date,
    url,
    language,
    licence,
    outletKind,
    summary,
    notHeld,
    accessed,
    stance,
  };
  const result = await saveRecord(
    by,
    "source",
    { input, reason: "Its own words", opened: { slug: SLUG, version } },
    replaces,
  );
  if (result.status !== "PROPOSED") throw new Error(JSON.stringify(result));
  return result.number;
}

describe("saveRecord(editor, kind, call)", () => {
  it("keeps the change of an editor who proposes under the name of its record, and changes nothing in the record", async () => {
    const before = await state();
    const number = await proposeStance("A news agency.");
    expect(await state()).toEqual(before);
    expect(await listProposals(KEEPER)).toMatchObject([
      {
        id: number,
        by: "Ada",
        own: false,
        action: "UPDATE",
        entity: "source",
        name: before.source.title,
        changes: { stance: { to: "A news agency." } },
      },
    ]);
  });

  it("says at once what stands against it", async () => {
    const { version } = await held();
    const empty = { input: { publisher: "" }, reason: "Mine", opened: { slug: SLUG, version } };
    expect(await saveRecord(PROPOSER, "source", empty)).toMatchObject({ status: "REFUSED" });
    const claim = await prisma.claim.findFirstOrThrow();
    const stale = { opened: { id: claim.id, version: claim.version - 1 }, reason: "Mine" };
    expect(await saveRecord(PROPOSER, "claimRemoval", stale)).toEqual({ status: "CONFLICT" });
    expect(await prisma.proposal.count()).toBe(0);
  });
});

describe("publish(id, by)", () => {
  it("saves it with its editor as author and the administrator as publisher, once", async () => {
    const number = await proposeStance("An agency of news.");
    const both = await Promise.all([publish(number, KEEPER), publish(number, KEEPER)]);
    expect(both.filter((decided) => "done" in decided)).toHaveLength(1);
    expect((await held()).stance).toBe("An agency of news.");
    const [revision] = await prisma.revision.findMany({
      where: { entity: "source", entityId: SLUG },
      orderBy: { id: "desc" },
    });
    expect(revision).toMatchObject({ userId: "ada", actor: "Ada", publishedBy: "Bea", reason: "Its own words" });
    expect(await listProposals(KEEPER)).toEqual([]);
  });

  it("is refused where the record was changed since, and the proposal stays", async () => {
    const [first, second] = [await proposeStance("One."), await proposeStance("Two.")];
    await publish(first, KEEPER);
    expect(await publish(second, KEEPER)).toMatchObject({ refused: expect.stringContaining("changed since") });
    expect((await held()).stance).toBe("One.");
    expect(await listProposals(KEEPER)).toHaveLength(1);
  });
});

describe("decline(id, reason, by) and withdrawProposal(id, by)", () => {
  it("close it without a change; an editor sees and withdraws only their own", async () => {
    const before = await held();
    const [declined, withdrawn] = [await proposeStance("Three."), await proposeStance("Four.")];
    expect(await listProposals({ ...PROPOSER, id: "bea" })).toEqual([]);
    expect(await withdrawProposal(withdrawn, { ...PROPOSER, id: "bea" })).toHaveProperty("refused");
    expect(await withdrawProposal(withdrawn, PROPOSER)).toHaveProperty("done");
    expect(await decline(declined, "The page says otherwise.", KEEPER)).toHaveProperty("done");
    expect(await publish(declined, KEEPER)).toHaveProperty("refused");
    expect(await held()).toEqual(before);
    expect(await listDecided(PROPOSER, 9)).toMatchObject([
      { id: declined, state: "DECLINED", decidedBy: "Bea", decision: "The page says otherwise." },
      { id: withdrawn, state: "WITHDRAWN", decidedBy: "Ada", decision: null },
    ]);
    expect(await listDecided({ ...PROPOSER, id: "bea" }, 9)).toEqual([]);
  });

  it("one that was changed comes in the place of the first, which only its own editor can do", async () => {
    const first = await proposeStance("Five.");
    await proposeStance("Nobody’s.", { ...PROPOSER, id: "bea" }, first);
    expect(await getProposal(first, PROPOSER)).not.toBeNull();
    const second = await proposeStance("Six.", PROPOSER, first);
    expect(await getProposal(first, KEEPER)).toBeNull();
    expect(await getProposal(second, KEEPER)).toMatchObject({ kind: "source", call: { input: { stance: "Six." } } });
  });
});

describe("previewSave(editor, kind, call)", () => {
  it("shows the page as it would be, and leaves the record as it is", async () => {
    const id = "s-2017-172";
    const vote = await readVote(id);
    if (!vote) throw new Error("no vote");
    const input = { ...voteInputOf(vote.state, { citation: "S/PV.7893", url: null }), title: "Another title" };
    const call = { id, input, reason: "", opened: { version: vote.version } };
    const before = await prisma.revision.count();
    const looked = await previewSave(KEEPER, "voteCorrection", call);
    expect(looked).toMatchObject({ status: "PREVIEWED", page: { slug: id, title: "Another title" } });
    expect((await readVote(id))?.state["text.title"]).not.toBe("Another title");
    expect(await prisma.revision.count()).toBe(before);
    const refused = await previewSave(KEEPER, "voteCorrection", { ...call, input: { ...input, title: "" } });
    expect(refused).toMatchObject({ status: "REFUSED", issues: [{ path: "title" }] });
  });
});
