import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type RecordFormState, recordState } from "@/components/desk/record-form-state";
import { readVoteForm, stateOf, type VoteFormState } from "@/components/desk/vote-form-values";
import { councilOfYear, councilSentence } from "@/domain/council-of-year";
import { parseMatrixView } from "@/domain/matrix-view";
import { checkTerm } from "@/domain/term-input";
import { getMatrixPage } from "../alignment/matrix";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { getContentVersion } from "../export/version";
import { getProposal, publish } from "../proposals/decide";
import { saveRecord } from "../proposals/save-record";
import { listCorrections } from "../revisions/corrections";
import { listMemberHistory } from "../revisions/of-page";
import { takeBack } from "../revisions/take-back";
import { expectContentsKept } from "../testing/contents";
import { openSql } from "../testing/sql";
import { listSeatedMembers } from "../votes/seated-members";
import { anEditor, positionsOn } from "../votes/votes.fixture";
import { getMember } from "./get";
import { listCouncilMembers } from "./list";
import { removeTerm, saveTerm } from "./save-term";
import { getTerm, listTerms } from "./term";

const signedIn = vi.hoisted(() => ({ editor: undefined as Editor | undefined }));
vi.mock("../auth/editor", () => ({ editorOfPost: async () => signedIn.editor }));

type Action<State> = (state: State, form: FormData) => Promise<State>;
const termForms = import.meta.glob<{ newTermAction: Action<RecordFormState> }>("../../app/admin/terms/actions.ts");
const voteForms = import.meta.glob<{ voteFormAction: Action<VoteFormState> }>("../../app/admin/votes/new/actions.ts");

const sql = openSql();
let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
  signedIn.editor = editor;
});
afterAll(() => vi.useRealTimers());

/** The date alone: nothing that waits is to stand still. */
const setToday = (day: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T12:00:00Z`) });

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

async function enterTerm(member: string): Promise<RecordFormState> {
  const { newTermAction } = (await Object.values(termForms)[0]?.()) ?? {};
  const fields = { member, from: "2027-01-01", to: "2028-12-31", note: "", restsOn: "A/81/PV.85, page 3" };
  const state = await newTermAction?.(recordState({}), formOf(fields));
  if (!state) throw new Error("There is no form of a term");
  return state;
}

async function enterVote(positions: Record<string, string>): Promise<VoteFormState> {
  const { voteFormAction } = (await Object.values(voteForms)[0]?.()) ?? {};
  const seats = Object.entries(positions).map(([member, position]) => [`position.${member}`, position]);
  const form = formOf({
    ...{ date: "2027-01-05", kind: "RESOLUTION", draft: "S/2027/3", title: "A truce for the Sudan", topic: "sudan" },
    ...{ source: "S/PV.10300, page 4", intent: "save", ...Object.fromEntries(seats) },
  });
  const state = await voteFormAction?.(stateOf(readVoteForm(form)), form);
  if (!state) throw new Error("There is no form of a vote");
  return state;
}

const councilOf = async (year: number) => councilSentence(councilOfYear(await listSeatedMembers(), year));
const termOf = async (member: string, from: string) => {
  const { id, version } = await prisma.term.findFirstOrThrow({ where: { memberCode: member, from: new Date(from) } });
  return { id, version };
};

/** Five states that may be elected: none of them sat after 2023. */
const NEW = ["AUT", "IND", "KEN", "MEX", "NOR"];

describe("the turn of a year", () => {
  it("stops a vote of January until all fifteen are entered, each by the form of a term", async () => {
    setToday("2026-12-10");
    expect(await councilOf(2027)).toBe("The Council of 2027: 5 permanent, 5 continuing, 0 of 5 new entered");
    for (const member of NEW.slice(0, 4)) {
      expect((await enterTerm(member)).saved).toMatchObject({ href: `/members/${member}`, done: "Saved" });
    }
    setToday("2027-01-06");
    const { issues } = await enterVote(await positionsOn("2027-01-05"));
    expect(issues).toEqual([
      { path: "date", message: expect.stringMatching(/^The record knows 14 of the 15 members of 5 January 2027\./) },
    ]);
    expect((await enterTerm("NOR")).saved?.title).toBe("Norway, 1 January 2027 to 31 December 2028");
    expect(await councilOf(2027)).toBe("The Council of 2027: 5 permanent, 5 continuing, 5 of 5 new entered");
    const { view } = parseMatrixView({ members: "serving", from: "2027-01-01", to: "2027-12-31" });
    expect((await getMatrixPage(view, (seat) => seat)).seats).toHaveLength(15);
  });

  it("takes the vote then, with who sits, and shows it on their pages", async () => {
    const before = await getContentVersion();
    const positions = await positionsOn("2027-01-05", { IND: "ABSTAIN" });
    expect(Object.keys(positions).sort()).toEqual(
      [...NEW, "BHR", "CHN", "COD", "COL", "FRA", "GBR", "LBR", "LVA", "RUS", "USA"].sort(),
    );
    expect((await enterVote(positions)).saved).toMatchObject({ slug: "s-2027-3", outcome: "ADOPTED" });
    const india = await getMember("IND");
    expect(india?.terms.at(-1)).toEqual({ from: "2027-01-01", to: "2028-12-31", kind: "ELECTED" });
    expect(india?.years.at(-1)).toMatchObject({ year: 2027, ABSTAIN: 1, YES: 0 });
    const austria = (await listCouncilMembers()).find(({ code }) => code === "AUT");
    expect(austria?.terms).toHaveLength(4);
    expect(await getContentVersion()).not.toBe(before);
    expect(await getContentVersion()).toMatch(/^2027-01-05-/);
  });

  it("has each term in the history of its member, with its source, and not among the corrections", async () => {
    const history = await listMemberHistory("IND");
    expect(history).toMatchObject([
      {
        kind: "term",
        action: "CREATE",
        href: "/members/IND",
        title: "India, term from 2027",
        source: "A/81/PV.85, page 3",
      },
    ]);
    expect((await listCorrections({ kind: "term", page: 1 })).total).toBe(0);
  });
});

describe("a term that votes rest on", () => {
  const denmark = { member: "DNK", from: "2025-01-01", to: "2026-12-31", seatGroup: null, note: "In office" };
  const say = (changes: object) => ({ term: { ...denmark, ...changes }, source: "S/PV.9900" });

  it("is not taken out, nor cut short of them; after the last it may end, and that may be taken back", async () => {
    setToday("2026-12-10");
    const opened = await termOf("DNK", "2025-01-01");
    expect(await removeTerm(opened, editor, "Out", "S/PV.9900")).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "", message: expect.stringMatching(/^It voted on \d+ January 2025/) }],
    });
    const cut = await saveTerm(say({ to: "2026-01-31", note: "It left" }), editor, "It left", opened);
    expect(cut).toMatchObject({ status: "REFUSED", issues: [{ path: "to" }] });
    const late = await saveTerm(say({ from: "2025-06-01", note: "It came late" }), editor, "It did", opened);
    expect(late).toMatchObject({ status: "REFUSED", issues: [{ path: "from" }] });

    const early = say({ to: "2026-11-30", note: "It left the Council" });
    expect(await saveTerm(early, editor, "It left", opened)).toMatchObject({ status: "SAVED" });
    expect(await saveTerm(early, editor, "Mine", opened)).toEqual({ status: "CONFLICT" });
    expect(await positionsOn("2026-12-01")).not.toHaveProperty("DNK");
    const { corrections } = await listCorrections({ kind: "term", member: "DNK", page: 1 });
    expect(corrections).toMatchObject([
      { changes: { to: { from: "2026-12-31", to: "2026-11-30" } }, source: "S/PV.9900", href: "/members/DNK" },
    ]);
    expect((await takeBack(corrections[0]?.id ?? 0, editor, "It stayed")).status).toBe("SAVED");
    expect((await getTerm(opened.id))?.term).toEqual(denmark);
  });

  it("is joined by another where a seat was empty and no vote was taken, and not where ten sit", async () => {
    setToday("2026-12-10");
    const cuba = {
      member: "CUB",
      from: "1980-01-01",
      to: "1980-01-06",
      seatGroup: null,
      note: "A seat that was empty",
    };
    // The Council took no vote on these six days, in which one seat was empty.
    expect((await saveTerm({ term: cuba, source: "A/34/PV.120" }, editor, "Tried")).status).toBe("SAVED");
    const term = { ...cuba, from: "1979-06-01", to: "1979-12-31", member: "FIN" };
    const full = await saveTerm({ term, source: "A/34/PV.120" }, editor, "Tried");
    expect(full).toMatchObject({ status: "REFUSED", issues: [{ path: "from" }] });
  });

  it("is proposed by an editor, and stands once an administrator has published it", async () => {
    setToday("2026-12-10");
    const opened = await termOf("MEX", "2027-01-01");
    const term = { member: "MEX", from: "2027-01-01", to: "2028-11-30", seatGroup: null, note: "It leaves" };
    const call = { input: { term, source: "A/81/PV.86" }, reason: "It was", opened };
    const proposed = await saveRecord({ ...editor, proposes: true }, "term", call);
    expect(proposed).toMatchObject({ status: "PROPOSED" });
    expect((await getTerm(opened.id))?.term.to).toBe("2028-12-31");
    const number = "number" in proposed ? proposed.number : 0;
    const keeper: Editor = { ...editor, id: "keeper", name: "Bea", role: "ADMINISTRATOR" };
    expect(await getProposal(number, keeper)).toMatchObject({
      proposal: { entity: "term", opened: String(opened.id), changes: { to: { to: "2028-11-30" } } },
    });
    expect(await publish(number, keeper)).toEqual({ done: `Proposal ${number} is published` });
    expect((await getTerm(opened.id))?.term.to).toBe("2028-11-30");
    const late = { input: { term: { ...term, from: "2027-02-01" }, source: "A/81/PV.86" }, reason: "It was" };
    const again = { ...late, opened: await termOf("MEX", "2027-01-01") };
    // What stands against it is said when it is proposed: a vote of 5 January rests on the term.
    expect(await saveRecord({ ...editor, proposes: true }, "term", again)).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "from", message: expect.stringMatching(/^It voted on 5 January 2027/) }],
    });
  });

  it("of a permanent member keeps its seat, and its member", async () => {
    const opened = await termOf("SUN", "1945-10-24");
    const term = { member: "SUN", from: "1945-10-24", to: "1991-12-31", seatGroup: null, note: null };
    expect(await saveTerm({ term, source: "A letter" }, editor, "Later", opened)).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "from", message: "Another holds this permanent seat on these days." }],
    });
    expect(
      await saveTerm({ term: { ...term, member: "RUS" }, source: "A letter" }, editor, "So", opened),
    ).toMatchObject({
      status: "REFUSED",
    });
  });

  it("is one that its form takes, every one of the record, beside all others", async () => {
    setToday("2026-12-10");
    const [terms, states] = await Promise.all([listTerms(), prisma.member.findMany()]);
    const members = states.map(({ code, shortName: name, permanent }) => ({ code, name, permanent }));
    const rows = await prisma.term.findMany();
    const refused = rows.flatMap(({ id, seatGroup, note }) => {
      const own = terms.find((term) => term.id === id);
      const { permanent: _, id: __, ...days } = own ?? { permanent: false, id };
      const others = terms.filter((term) => term !== own);
      const checked = checkTerm({ ...days, seatGroup, note }, { members, terms: others, today: "2026-12-10" });
      return checked.ok ? [] : [{ ...days, issues: checked.issues }];
    });
    expect(rows).toHaveLength(383 + NEW.length + 1);
    expect(refused).toEqual([]);
    const opened = await termOf("CHN", "1945-10-24");
    const held = { term: (await getTerm(opened.id))?.term, source: "The same" };
    expect((await saveTerm(held, editor, "The same", opened)).status).toBe("SAVED");
    expect(await prisma.revision.count({ where: { reason: "The same" } })).toBe(0);
  });

  it("keeps the sum of all contents in step", async () => {
    await expectContentsKept(sql);
  });
});
