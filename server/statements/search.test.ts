import { describe, expect, it } from "vitest";
import { parseStatementSearch } from "@/domain/statement-search";
import { listAround } from "./around";
import { listStatementChoices } from "./choices";
import { getStatement, listStatements } from "./list";
import { listStatementsNaming } from "./naming";
import { searchStatements } from "./search";

const search = (query: string, page = 1) =>
  searchStatements(parseStatementSearch(new URLSearchParams(query)).search, page);

describe("searchStatements(search)", () => {
  it("gives the whole register but the accounts of drafts, newest first, counted by status", async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => search("", page)));
    const rows = pages.flatMap((page) => page.rows);
    const { counts, kinds, total } = await search("");
    expect(kinds.JOINT_STATEMENT).toBe(13);
    expect(Object.values(kinds).reduce((sum, one) => sum + one)).toBe(100);
    expect(total).toBe(100);
    expect(pages.map((page) => page.rows.length)).toEqual([25, 25, 25, 25, 0]);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(100);
    expect(counts).toEqual({ ISSUED: 24, BLOCKED: 45, DELAYED: 7, WATERED_DOWN: 16, WITHDRAWN: 6, CIRCULATED: 2 });
    const days = rows.map(({ date }) => date.slice(0, 4));
    expect(days).toEqual(days.toSorted().reverse());
  });

  it.each([
    ["kind=JOINT_STATEMENT", 13],
    ["member=CHN&role=OBJECTOR&status=BLOCKED", 15],
    ["member=CHN&role=PROPOSER&status=BLOCKED", 2],
    ["topic=syria&attribution=REPORTED", 4],
    ["region=Americas", 1],
    ["fromYear=2020&toYear=2020", 7],
    ["q=baghdad+embassy", 1],
    ["q=DPRK", 10],
    ["member=FRA&role=OBJECTOR&status=BLOCKED&region=Europe&fromYear=2014&toYear=2014", 1],
  ])("finds %s: %i", async (query, count) => {
    const { rows, total } = await search(query);
    expect([rows.length, total]).toEqual([count, count]);
  });

  it("counts the other statuses under the other filters", async () => {
    const { rows, counts, total } = await search("topic=dprk&status=BLOCKED");
    expect(rows.every(({ status }) => status === "BLOCKED")).toBe(true);
    expect([counts.BLOCKED, total]).toEqual([rows.length, rows.length]);
    expect(counts.CIRCULATED).toBe(1);
  });

  it("takes the signs of a pattern as they are", async () => {
    expect((await search("q=%25")).rows).toEqual([]);
  });
});

describe("listStatements(search)", () => {
  it("gives in full what the list gives in short", async () => {
    const { search: filters } = parseStatementSearch(new URLSearchParams("topic=myanmar&status=BLOCKED"));
    const [full, short] = [await listStatements(filters), await searchStatements(filters)];
    expect(full.map(({ slug }) => slug)).toEqual(short.rows.map(({ slug }) => slug));
  });
});

describe("getStatement(slug)", () => {
  it("has both accounts on Baghdad, the words of each side, and that a source says it was a press statement", async () => {
    const statement = await getStatement("us-embassy-baghdad-attack-statement-2020");
    expect(statement).toMatchObject({
      kind: "PRESS_STATEMENT",
      kindStated: true,
      status: "BLOCKED",
      attribution: "STATED_BY_A_MEMBER",
      statedReason: expect.stringContaining("Russia (Nebenzia) said that the text was almost agreed"),
      contraryAccount: expect.stringContaining("The United States mission said that 27 countries"),
    });
    expect(statement?.quotations.map(({ member }) => member).sort()).toEqual(["CHN", "CHN", "RUS", "RUS", "USA"]);
  });

  it("says where the kind is the record’s own judgement, and which documents have no page", async () => {
    const all = await listStatements();
    expect(all.filter(({ kindStated }) => !kindStated)).toHaveLength(23);
    expect((await getStatement("cheonan-presidential-statement-2010"))?.documents).toEqual(["S/PRST/2010/13"]);
  });

  it("has no page for the account of a draft", async () => {
    expect(await getStatement("dprk-sanctions-relief-draft-2019")).toBeNull();
  });
});

describe("listAround(statement)", () => {
  it("has the call of two days before beside the statement on Baghdad", async () => {
    const statement = await getStatement("us-embassy-baghdad-attack-statement-2020");
    expect(statement && (await listAround(statement))).toEqual([
      {
        key: "wang-lavrov-call-2020-01",
        date: "2020-01-04",
        text: "Telephone call of Wang Yi and Sergei Lavrov on cooperation in the Council",
        what: "Call",
        href: "/statements/wang-lavrov-call-2020-01",
      },
    ]);
  });

  it("has the votes that a statement bears on", async () => {
    const statement = await getStatement("car-mandate-explanations-2018");
    const around = statement ? await listAround(statement) : [];
    expect(around.map(({ href, what }) => [href, what])).toEqual(
      expect.arrayContaining([["/resolutions/s-res-2448-2018", "Adopted"]]),
    );
  });
});

describe("listStatementsNaming(code)", () => {
  it("gives statements and drafts with the role of the member, newest first", async () => {
    const naming = await listStatementsNaming("SWE");
    expect(naming.map(({ href, role, kind }) => [href, role, kind])).toEqual(
      expect.arrayContaining([["/resolutions/2018-04-12-sweden", "PROPOSER", "DRAFT_RESOLUTION"]]),
    );
    const russia = await listStatementsNaming("RUS");
    expect(russia.filter(({ role }) => role === "OBJECTOR").length).toBeGreaterThan(30);
    expect(russia.map(({ date }) => date)).toEqual(
      russia
        .map(({ date }) => date)
        .toSorted()
        .reverse(),
    );
    expect(await listStatementsNaming("XXX")).toEqual([]);
  });
});

describe("listStatementChoices()", () => {
  it("offers only what occurs", async () => {
    const { members, topics, years } = await listStatementChoices();
    expect(members.map(({ code }) => code)).toEqual(expect.arrayContaining(["CHN", "RUS", "USA"]));
    expect(topics.some(({ slug }) => slug === "syria")).toBe(true);
    expect([years[0], years.at(-1)]).toEqual([2026, 2003]);
  });
});
