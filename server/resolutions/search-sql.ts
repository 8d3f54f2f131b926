import "server-only";
import { effectiveFrom } from "@/domain/council";
import type { ResolutionSearch } from "@/domain/resolution-search";
import { OUTCOMES, PERMANENT_SEATS, type Position } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";

/** The condition on `vote v join resolution r` of a search of the record; on `vote v` alone where it asks nothing of texts. */
export function matchesVote(search: ResolutionSearch): Prisma.Sql {
  const all = [...onText(search, Prisma.sql`v.date`)];
  const outcome = OUTCOMES.find((one) => one === search.outcome);
  // What may be asked for beside an outcome is the fate of a text that was not voted on.
  if (search.outcome) all.push(outcome ? Prisma.sql`v.outcome = ${outcome}::"Outcome"` : Prisma.sql`false`);
  if (search.kind) all.push(Prisma.sql`v.kind = ${search.kind}::"VoteKind"`);
  if (search.member) {
    const position = search.position ? Prisma.sql`and mv.position = ${search.position}::"Position"` : Prisma.empty;
    all.push(Prisma.sql`exists (select 1 from member_vote mv
      where mv.vote_id = v.id and (mv.seat_code = ${search.member} or mv.member_code = ${search.member}) ${position})`);
  }
  if (search.alone && search.position) all.push(Prisma.sql`${TALLIED[search.position]} = 1`);
  if (search.split) {
    const [a, b] = search.split;
    const start = effectiveFrom(a, b, search.from ?? null);
    if (start) all.push(Prisma.sql`v.date >= ${start}::date`);
    all.push(Prisma.sql`exists (select 1 from member_vote a join member_vote b on b.vote_id = a.vote_id
      where a.vote_id = v.id and a.seat_code = ${a} and b.seat_code = ${b} and a.position <> b.position
        and a.position in ('YES', 'NO', 'ABSTAIN') and b.position in ('YES', 'NO', 'ABSTAIN'))`);
  }
  if (search.pair) {
    const [a, b] = search.pair.map(({ seat }) => seat);
    const start = effectiveFrom(a ?? "", b ?? "", search.from ?? null);
    if (start) all.push(Prisma.sql`v.date >= ${start}::date`);
    for (const { seat, position } of search.pair) {
      all.push(Prisma.sql`exists (select 1 from member_vote mv
        where mv.vote_id = v.id and mv.seat_code = ${seat} and mv.position = ${position}::"Position")`);
    }
  }
  if (search.vetoedBy) {
    all.push(Prisma.sql`v.outcome = 'VETOED' and ${search.vetoedBy}::text[] =
      (select array_agg(mv.seat_code::text order by mv.seat_code collate "C") from member_vote mv
        where mv.vote_id = v.id and mv.position = 'NO' and mv.seat_code in (${Prisma.join([...PERMANENT_SEATS])}))`);
  }
  if (search.contested) all.push(CONTESTED);
  return Prisma.join(all, " and ");
}

/** What the tally counts of each position; it equals the positions wherever both are recorded. */
const TALLIED: Record<Position, Prisma.Sql> = {
  YES: Prisma.sql`v.yes`,
  ABSTAIN: Prisma.sql`v.abstain`,
  NOT_VOTING: Prisma.sql`v.not_voting`,
  NO: Prisma.sql`v.no`,
  NOT_RECORDED: Prisma.sql`null`,
};

/** The condition on `resolution r` for texts never put to a vote: none match where the search asks about votes. */
export function matchesDraft(search: ResolutionSearch): Prisma.Sql {
  if (search.member || search.split || search.pair || search.vetoedBy || search.contested || search.kind)
    return Prisma.sql`false`;
  const all = [...onText(search, Prisma.sql`r.date`)];
  if (search.outcome) all.push(Prisma.sql`r.fate::text = ${search.outcome}`);
  return Prisma.join(all, " and ");
}

/**
 * At least one member voted No or abstained: contract, section 2. By the tally, which equals the positions wherever
 * both are recorded.
 */
export const CONTESTED = Prisma.sql`coalesce(v.no, 0) + coalesce(v.abstain, 0) > 0`;

/** Whether the condition on votes speaks of their texts. */
export function asksOfTexts({ q, topic }: ResolutionSearch): boolean {
  return q !== undefined || topic !== undefined;
}

function onText(search: ResolutionSearch, date: Prisma.Sql): Prisma.Sql[] {
  const all = [Prisma.sql`true`];
  if (search.from) all.push(Prisma.sql`${date} >= ${search.from}::date`);
  if (search.to) all.push(Prisma.sql`${date} <= ${search.to}::date`);
  if (search.topic) {
    all.push(Prisma.sql`exists (select 1 from resolution_topic rt
      where rt.resolution_id = r.id and rt.topic_slug = ${search.topic})`);
  }
  if (search.q) {
    all.push(Prisma.sql`(r.search @@ resolution_search_query(${search.q})
      or r.symbol ilike ${like(search.q)} or r.draft_symbol ilike ${like(search.q)})`);
  }
  return all;
}

/** A pattern that finds a symbol by any part of it; the wildcards of the input are taken literally. */
function like(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`;
}
