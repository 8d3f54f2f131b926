import "server-only";
import type { ClaimForm, Deed, Party } from "@/domain/claim";
import { placesText } from "@/domain/claim";
import { startOf } from "@/domain/claim-words";
import { seatOf } from "@/domain/council";
import type { ClaimedVote } from "@/domain/judge-claim";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";

/** A claim's form, with the key of the text that it names. */
export type Described = { form: ClaimForm; textId: number | null };

/**
 * The votes that the parts of each claim describe, oldest first, all in one query. Each part is true, false or open (null in
 * SQL) of a vote; those that no part rules out are here, `open` where one of them is open.
 */
export async function listDescribed(claims: readonly Described[]): Promise<ClaimedVote[][]> {
  if (claims.length === 0) return [];
  const rows = await prisma.$queryRaw<(ClaimedVote & { claim: number })[]>`
    select claim, id, date, named, open from (${Prisma.join(claims.map(votesOf), " union all ")}) described
     order by claim, date, resolution_id, ordinal`;
  const votes = claims.map((): ClaimedVote[] => []);
  for (const { claim, ...vote } of rows) votes[claim]?.push(vote);
  return votes;
}

function votesOf({ form, textId }: Described, claim: number): Prisma.Sql {
  const holds = Prisma.join([Prisma.sql`true`, ...form.members.map(deedOf)], " and ");
  const seats = form.members.map(({ member }, index) => {
    const cast = castOf(index);
    // A former holder of a seat (SUN) has its own years, the present one (RUS) the seat's whole history.
    const own = seatOf(member) === member ? Prisma.empty : Prisma.sql`and ${cast}.member_code = ${member}`;
    return Prisma.sql`left join (member_vote ${cast} join member ${stateOf(index)} on ${stateOf(index)}.code = ${cast}.member_code)
      on ${cast}.vote_id = v.id and ${cast}.seat_code = ${seatOf(member)} ${own}`;
  });
  return Prisma.sql`
    select ${claim}::int as claim, id, date, resolution_id, ordinal, named, holds is null as open
      from (select v.id, to_char(v.date, 'YYYY-MM-DD') as date, v.resolution_id, v.ordinal, (${holds}) as holds,
                   v.resolution_id is not distinct from ${textId}::int as named
              from vote v join resolution r on r.id = v.resolution_id
                   ${seats.length === 0 ? Prisma.empty : Prisma.join(seats, " ")}
             where ${Prisma.join(partsOf(form, textId), " and ")}) described
     where holds is not false`;
}

const castOf = (index: number) => Prisma.raw(`cast_${index}`);
const stateOf = (index: number) => Prisma.raw(`state_${index}`);

/** What is true or false of every vote, and never open. */
function partsOf(form: ClaimForm, textId: number | null): Prisma.Sql[] {
  const all = [Prisma.sql`true`];
  const from = startOf(form);
  if (from !== null) all.push(Prisma.sql`v.date >= ${from}::date`);
  if (form.to !== null) all.push(Prisma.sql`v.date <= ${form.to}::date`);
  if (form.kind !== null) all.push(Prisma.sql`v.kind::text = ${form.kind}`);
  if (form.outcome !== null) all.push(Prisma.sql`v.outcome::text = ${form.outcome}`);
  if (form.topic !== null) {
    all.push(Prisma.sql`exists (select 1 from resolution_topic rt
      where rt.resolution_id = v.resolution_id and rt.topic_slug = ${form.topic})`);
  }
  // Of sponsors only those of the named text can be compared.
  const ofText = !placesText(form) || form.members.some(({ did }) => did === "SPONSORED");
  if (textId !== null && ofText) all.push(Prisma.sql`v.resolution_id = ${textId}`);
  return all;
}

/** Whether a member did it: false where it had no seat in the vote, null where the sources do not say. */
function deedOf({ member, did }: Party, index: number): Prisma.Sql {
  if (did === "SPONSORED") return sponsoredBy(member);
  const position = Prisma.sql`${castOf(index)}.position`;
  const vetoes = Prisma.sql`(${stateOf(index)}.permanent and v.outcome = 'VETOED')`;
  return Prisma.sql`case when ${position} is null then false
    when ${position} = 'NOT_RECORDED' then ${whenUnknown(did, vetoes)} else ${isTrue(did, position, vetoes)} end`;
}

function isTrue(did: Exclude<Deed, "SPONSORED">, position: Prisma.Sql, vetoes: Prisma.Sql): Prisma.Sql {
  switch (did) {
    case "VETOED":
      return Prisma.sql`${position} = 'NO' and ${vetoes}`;
    case "OTHER_THAN_VETO":
      return Prisma.sql`not (${position} = 'NO' and ${vetoes})`;
    case "OTHER_THAN_YES":
      return Prisma.sql`${position} <> 'YES'`;
    case "OTHER_THAN_NO":
      return Prisma.sql`${position} <> 'NO'`;
    case "OTHER_THAN_ABSTAIN":
      return Prisma.sql`${position} <> 'ABSTAIN'`;
    default:
      return Prisma.sql`${position}::text = ${did}`;
  }
}

/** A position that is not recorded leaves the deed open, except a veto where there was none. */
function whenUnknown(did: Deed, vetoes: Prisma.Sql): Prisma.Sql {
  if (did === "VETOED") return Prisma.sql`case when ${vetoes} then null else false end`;
  if (did === "OTHER_THAN_VETO") return Prisma.sql`case when ${vetoes} then null else true end`;
  return Prisma.sql`null::boolean`;
}

/**
 * Whether the member is among the sponsors, which the record has as their source prints them: "France, Germany and the
 * United States of America". Any of the member's names counts that stands there as a whole; null where none are recorded.
 */
function sponsoredBy(member: string): Prisma.Sql {
  return Prisma.sql`r.sponsors ~* (
    select '(^|[,;] *|\\mand +)(the +)?(' ||
           string_agg(regexp_replace(name, '([^[:alnum:] ])', '\\\\\\1', 'g'), '|') || ')( *[,;]| +and\\M|$)'
      from (select short_name as name from member where code = ${member}
            union select official_name from member where code = ${member}
            union select name from member_name where member_code = ${member}
            union select short_name from member_name where member_code = ${member}) names)`;
}
