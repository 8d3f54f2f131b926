import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Sql, TransactionSql } from "postgres";
import { slugOf } from "@/domain/symbols";
import type { Outcome, Position, VoteKind } from "@/domain/vocabulary";

/** A vote to be written without a second look, right or wrong. */
export type TestVote = {
  id: string;
  date: string;
  outcome: Outcome;
  /** Who did other than say Yes: "N CHN RUS; A EGY" (X: not voting, ?: not recorded). Members not serving may be named. */
  positions?: string;
  /** Members that are to have no member vote. */
  without?: readonly string[];
  /** Yes, No, abstaining, not voting, as the source states them; the count of the positions unless given. */
  tally?: readonly [number | null, number | null, number | null, number | null];
  kind?: VoteKind;
  procedural?: boolean;
  modality?: "RECORDED" | "WITHOUT_VOTE";
  /** Of the resolution; its slug is the id of the vote where there is none. */
  symbol?: string;
  title?: string;
};

const POSITIONS: Record<string, Position> = {
  Y: "YES",
  N: "NO",
  A: "ABSTAIN",
  X: "NOT_VOTING",
  "?": "NOT_RECORDED",
};

/** Puts the members of the United Nations and their terms on the Council into an empty database. */
export async function seatCouncil(sql: Sql): Promise<void> {
  const members = read("members").map((row) => ({
    code: row.code,
    seat_code: row.seat_code,
    short_name: row.short_name,
    official_name: row.official_name,
    status: row.status,
    permanent: row.permanent === "yes",
  }));
  const terms = read("terms").map((row) => ({
    member_code: row.code,
    seat_code: row.seat_code,
    valid_from: row.from,
    valid_to: row.to || null,
    kind: row.kind,
    seat_group: row.seat_group || null,
    note: row.note || null,
  }));
  await sql.begin((tx) => [tx`insert into member ${tx(members)}`, tx`insert into term ${tx(terms)}`]);
}

function read(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../seed/${name}.csv`, import.meta.url)), { columns: true, bom: true });
}

/** Writes a vote with a text of its own and its member votes. */
export async function addVote(tx: TransactionSql, vote: TestVote): Promise<void> {
  const { id, date, outcome, modality = "RECORDED", symbol = null } = vote;
  const slug = symbol ? slugOf(symbol) : id;
  const [text] = await tx<{ id: number }[]>`
    insert into resolution (slug, symbol, title, date) values (${slug}, ${symbol}, ${id}, ${date}) returning id`;
  const cast = modality === "RECORDED" || vote.positions ? await positionsOf(tx, vote) : [];
  const count = (position: Position) => cast.filter((row) => row.position === position).length;
  const counted = [count("YES"), count("NO"), count("ABSTAIN"), count("NOT_VOTING")];
  const tally = vote.tally ?? (modality === "RECORDED" ? counted : [null, null, null, null]);
  const [yes = null, no = null, abstain = null, notVoting = null] = tally;
  const { kind = "RESOLUTION", procedural = false, title = null } = vote;
  await tx`
    insert into vote (id, resolution_id, date, kind, procedural, modality, outcome, title, yes, no, abstain, not_voting)
    values (${id}, ${text?.id ?? null}, ${date}, ${kind}, ${procedural}, ${modality}, ${outcome}, ${title},
      ${yes}, ${no}, ${abstain}, ${notVoting})`;
  if (cast.length > 0) await tx`insert into member_vote ${tx(cast)}`;
}

async function positionsOf(tx: TransactionSql, { id, date, positions = "", without = [] }: TestVote) {
  const said = new Map<string, Position>();
  for (const group of positions.split(";").filter(Boolean)) {
    const [letter = "", ...codes] = group.trim().split(" ");
    for (const code of codes) said.set(code, POSITIONS[letter] as Position);
  }
  const members = await tx<{ member_code: string; seat_code: string }[]>`
    select m.code as member_code, m.seat_code from member m
    where m.code = any(${[...said.keys()]}) or exists (select from term t
      where t.member_code = m.code and ${date}::date between t.valid_from and coalesce(t.valid_to, 'infinity'))`;
  return members
    .filter(({ member_code }) => !without.includes(member_code))
    .map((row) => ({ vote_id: id, ...row, position: said.get(row.member_code) ?? ("YES" as const) }));
}
