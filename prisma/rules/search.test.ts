import { beforeAll, describe, expect, test } from "vitest";
import { openSql } from "@/server/testing/sql";
import { addVote, seatCouncil } from "./council";

const sql = openSql();

const found = async (typed: string) =>
  (
    await sql<{ slug: string }[]>`
    select slug from resolution where search @@ resolution_search_query(${typed}) order by slug`
  ).map(({ slug }) => slug);

beforeAll(async () => {
  await seatCouncil(sql);
  await sql.begin(async (tx) => {
    await addVote(tx, { id: "a", symbol: "S/RES/2448(2018)", date: "2018-12-13", outcome: "ADOPTED" });
    await tx`update resolution set title = 'Extension of the CAR mission MINUSCA', agenda = 'Central African Republic'`;
    await addVote(tx, { id: "s-2017-172", date: "2017-02-28", outcome: "VETOED", positions: "N CHN RUS" });
    await tx`update resolution set title = 'Sanctions over chemical weapons use in Syria', draft_symbol = 'S/2017/172',
      sponsors = 'France, Côte d''Ivoire', subjects = '{Helicopters,Peacekeeping operations}' where slug = 's-2017-172'`;
    await addVote(tx, { id: "s-res-1721-2006", symbol: "S/RES/1721(2006)", date: "2006-11-01", outcome: "ADOPTED" });
  });
});

describe("resolution_search_query(text)", () => {
  test("finds a resolution by its symbol, its number and what was typed so far", async () => {
    for (const typed of [
      "2448",
      "S/RES/2448",
      "s/res/2448(2018)",
      "S/RES/2448 (2018)",
      "s-res-2448-2018",
      "res 2448",
      "resolution 2448",
      "S/RES/24",
    ]) {
      expect(await found(typed), typed).toEqual(["s-res-2448-2018"]);
    }
  });

  test("finds a draft by its symbol, and not what only bears its numbers", async () => {
    for (const typed of ["S/2017/172", "s/2017/172", "s-2017-172", "2017/172", '"S/2017/172"']) {
      expect(await found(typed), typed).toEqual(["s-2017-172"]);
    }
    expect(await found("S/172/2017")).toEqual([]);
    expect(await found("172")).toEqual(["s-2017-172", "s-res-1721-2006"]);
  });

  test("knows English and is blind to accents", async () => {
    expect(await found("sanction weapon")).toEqual(["s-2017-172"]);
    expect(await found("cote d'ivoire")).toEqual(["s-2017-172"]);
    expect(await found("CÔTE")).toEqual(["s-2017-172"]);
    expect(await found("peacekeep")).toEqual(["s-2017-172"]);
  });

  test("takes phrases, or, and not; the last word may be unfinished", async () => {
    expect(await found('"african central"')).toEqual([]);
    expect(await found('"central african"')).toEqual(["s-res-2448-2018"]);
    expect(await found("minusca or helicopters")).toEqual(["s-2017-172", "s-res-2448-2018"]);
    expect(await found("syria -helicopters")).toEqual([]);
    expect(await found("syria -heli")).toEqual(["s-2017-172"]);
    expect(await found("minus")).toEqual(["s-res-2448-2018"]);
    expect(await found("minus ")).toEqual([]);
    expect(await found("attack on the")).toEqual([]);
  });

  test("answers whatever is typed", async () => {
    const odd = [
      "",
      " ",
      "'",
      '"',
      "\\",
      ":*",
      "!",
      "&",
      "a & | !",
      "((",
      "<->",
      "%",
      "-",
      "--",
      "/",
      "S/",
      "-S/",
      "'':*",
      "the",
    ];
    const long = [
      "x".repeat(5000),
      "syria or ".repeat(20_000),
      `${"(".repeat(1000)}a`,
      "ſ İ ß ﬁ 𝒜 🇺🇳 شو 中国",
      "a\tb\nc\u0001",
    ];
    for (const typed of [...odd, ...long]) expect(await found(typed), typed).toBeInstanceOf(Array);
    for (const typed of odd.slice(0, 6)) expect(await found(typed), typed).toEqual([]);
  });
});

describe("what search looks through", () => {
  test("has the parts of a text that were voted on, and forgets them when they go", async () => {
    await sql.begin(async (tx) => {
      const [text] = await tx`select id from resolution where slug = 's-2017-172'`;
      await tx`insert into vote (id, resolution_id, ordinal, date, kind, procedural, modality, outcome, title, symbol)
        values ('part', ${text?.id}, 2, '2017-02-28', 'AMENDMENT', false, 'WITHOUT_VOTE', 'ADOPTED', 'Barrel bombs', 'S/2017/173')`;
    });
    expect(await found("barrel")).toEqual(["s-2017-172"]);
    expect(await found("S/2017/173")).toEqual(["s-2017-172"]);
    await sql`update vote set title = 'Cluster bombs' where id = 'part'`;
    expect(await found("barrel")).toEqual([]);
    expect(await found("cluster")).toEqual(["s-2017-172"]);
    await sql`delete from vote where id = 'part'`;
    expect(await found("cluster")).toEqual([]);
  });

  test("has what a vote was on from when it is said until it is taken back", async () => {
    await sql`update vote set title = 'Barrel bombs' where id = 's-2017-172'`;
    expect(await found("barrel")).toEqual(["s-2017-172"]);
    await sql`update vote set title = null where id = 's-2017-172'`;
    expect(await found("barrel")).toEqual([]);
  });

  test("follows the text", async () => {
    await sql`update resolution set official_title = 'Gas attacks at Khan Shaykhun' where slug = 's-2017-172'`;
    expect(await found("khan shaykhun")).toEqual(["s-2017-172"]);
    await sql`update resolution set official_title = null where slug = 's-2017-172'`;
    expect(await found("khan shaykhun")).toEqual([]);
  });

  test("weighs a title more than a sponsor", async () => {
    await sql`update resolution set sponsors = 'Syria' where slug = 's-res-2448-2018'`;
    const ranked = await sql`
      select slug from resolution, resolution_search_query('syria') q where search @@ q order by ts_rank(search, q) desc`;
    expect(ranked.map(({ slug }) => slug)).toEqual(["s-2017-172", "s-res-2448-2018"]);
  });
});
