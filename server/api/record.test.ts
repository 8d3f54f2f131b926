import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { MemberListAnswer, MemberPageAnswer } from "@/domain/answers/member";
import { SourceListAnswer, SourcePageAnswer } from "@/domain/answers/source";
import { StatementAnswer, StatementListAnswer } from "@/domain/answers/statement";
import { TopicListAnswer } from "@/domain/answers/topic";
import { VetoListAnswer } from "@/domain/answers/veto";
import { ask } from "./ask.fixture";
import type { Resource } from "./endpoint";
import { member, members } from "./members";
import { source, sources } from "./sources";
import { statement, statements } from "./statements";
import { topics } from "./topics";
import { vetoes } from "./vetoes";

async function answer<Schema extends z.ZodType>(
  schema: Schema,
  resource: Resource,
  parameters = "",
  path: Record<string, string> = {},
): Promise<z.infer<Schema>> {
  const response = await ask(resource, `x?${parameters}`, { path });
  expect(response.status).toBe(200);
  const { meta, ...body } = await response.json();
  expect(meta.licence.name).toBe("CC-BY-4.0");
  expect(schema.parse(body)).toEqual(body);
  return schema.parse(body);
}

async function statusOf(resource: Resource, parameters: string, path: Record<string, string> = {}): Promise<number> {
  return (await ask(resource, `x?${parameters}`, { path })).status;
}

describe("vetoes", () => {
  it("are 270 votes and 326 vetoes cast, newest first, each with who cast it", async () => {
    const all = await answer(VetoListAnswer, vetoes);
    expect([all.votes, all.cast, all.data.length]).toEqual([270, 326, 270]);
    expect(all.data.at(-1)).toMatchObject({
      date: "1946-02-16",
      vetoes: [{ member: "SUN", seat: "RUS", name: "Soviet Union" }],
    });
    expect(all.data.flatMap(({ vetoes: cast }) => cast)).toHaveLength(326);
  });

  it("of a member are those that it cast, not those that it saw", async () => {
    expect((await answer(VetoListAnswer, vetoes, "member=RUS")).votes).toBe(160);
    expect((await answer(VetoListAnswer, vetoes, "member=SUN")).votes).toBe(118);
    expect((await answer(VetoListAnswer, vetoes, "member=chn&from=1971-10-25")).votes).toBe(21);
    expect((await answer(VetoListAnswer, vetoes, "member=BRA")).data).toEqual([]);
    expect(
      (await answer(VetoListAnswer, vetoes, "from=2017-02-28&to=2017-02-28")).data.map(({ slug }) => slug),
    ).toEqual(["s-2017-172"]);
  });

  it("refuse a member that does not exist and days in reverse", async () => {
    expect(await statusOf(vetoes, "member=ZZZ")).toBe(400);
    expect(await statusOf(vetoes, "from=2020-01-02&to=2020-01-01")).toBe(400);
    expect(await statusOf(vetoes, "page=2")).toBe(400);
  });
});

describe("members", () => {
  it("are the 138 states that sat on the Council, with their terms", async () => {
    const { data } = await answer(MemberListAnswer, members);
    expect(data).toHaveLength(138);
    expect(data.find(({ code }) => code === "SUN")).toMatchObject({
      seat: "RUS",
      terms: [{ from: "1945-10-24", to: "1991-12-24", kind: "PERMANENT" }],
    });
  });

  it("has one with its votes by year and its agreement with others, by its code in any case", async () => {
    const brazil = await answer(MemberPageAnswer, member, "", { code: "bra" });
    expect(brazil).toMatchObject({ code: "BRA", name: "Brazil", permanent: false });
    expect(brazil.terms.at(-1)).toEqual({ from: "2022-01-01", to: "2023-12-31", kind: "ELECTED" });
    const china = await answer(MemberPageAnswer, member, "", { code: "CHN" });
    expect(china.partners.find(({ seat }) => seat === "RUS")).toMatchObject({ n: 550, agree: 373 });
    expect(china.years.reduce((sum, { vetoes: cast }) => sum + cast, 0)).toBe(22);
  });

  it("is 404 for a state that never sat on the Council and for what is no code", async () => {
    for (const code of ["CHE1", "ZZZ", "AND", "", "\0\0\0"]) expect(await statusOf(member, "", { code })).toBe(404);
    expect(await statusOf(members, "a=1")).toBe(400);
  });
});

describe("statements", () => {
  it("are 100, newest first, and those of a status and kind", async () => {
    const { data } = await answer(StatementListAnswer, statements);
    expect(data).toHaveLength(100);
    const blocked = await answer(StatementListAnswer, statements, "status=BLOCKED&kind=PRESS_STATEMENT");
    expect(blocked.data.length).toBeGreaterThan(0);
    expect(blocked.data.every(({ status, kind }) => status === "BLOCKED" && kind === "PRESS_STATEMENT")).toBe(true);
    expect(await statusOf(statements, "status=GONE")).toBe(400);
  });

  it("has the blocked statement on the embassy in Baghdad, with who objected and how that is known", async () => {
    const baghdad = await answer(StatementAnswer, statement, "", { slug: "us-embassy-baghdad-attack-statement-2020" });
    expect(baghdad).toMatchObject({ kind: "PRESS_STATEMENT", status: "BLOCKED", attribution: "STATED_BY_A_MEMBER" });
    expect(baghdad.objectors.map(({ code }) => code)).toEqual(["CHN", "RUS"]);
    expect(await statusOf(statement, "", { slug: "no-such-statement" })).toBe(404);
  });
});

describe("sources", () => {
  it("are 805, the five articles first, by date", async () => {
    const { data } = await answer(SourceListAnswer, sources);
    expect(data).toHaveLength(805);
    expect(data.slice(0, 6).map(({ article }) => article)).toEqual([1, 2, 3, 4, 5, null]);
  });

  it("has one with what it yields", async () => {
    const data = await answer(SourcePageAnswer, source, "", { slug: "sciences-po-votes" });
    expect(data).toMatchObject({ licence: "CC BY 4.0", reliability: "DATA_SET" });
    expect(data.yields).toHaveLength(200);
    expect(await statusOf(source, "", { slug: "%FF" })).toBe(404);
  });
});

describe("topics", () => {
  it("are the 140 that texts have, with how many", async () => {
    const { data } = await answer(TopicListAnswer, topics);
    expect(data).toHaveLength(140);
    expect(data.find(({ slug }) => slug === "western-sahara")).toMatchObject({
      name: "Western Sahara",
      kind: "SITUATION",
      region: "Africa",
      countries: ["ESH", "MAR"],
    });
  });
});
