import "server-only";
import { Prisma } from "@/prisma/client/client";
import type { TermKind } from "@/prisma/client/enums";
import { prisma } from "../db";

/** A stretch of days on the Council; `to` is null where it has no end. */
export type CouncilTermRow = { from: string; to: string | null; kind: TermKind };

/** A state that sat on the Council. */
export type NamedMember = {
  code: string;
  seat: string;
  name: string;
  permanent: boolean;
  regionalGroup: string | null;
  terms: CouncilTermRow[];
};

/** The same with the number of votes in which it had a seat and a member vote. */
export type CouncilMember = NamedMember & { votes: number };

const NAMED = Prisma.sql`
  m.code, m.seat_code as seat, m.short_name as name, m.permanent, m.regional_group as "regionalGroup",
  (select json_agg(json_build_object('from', to_char(t.valid_from, 'YYYY-MM-DD'),
            'to', to_char(t.valid_to, 'YYYY-MM-DD'), 'kind', t.kind) order by t.valid_from)
     from term t where t.member_code = m.code) as terms`;

const SEATED = Prisma.sql`
  from member m where exists (select 1 from term t where t.member_code = m.code)
  order by m.permanent desc, m.short_name`;

/** The same states in the same order, without counting their votes: for choices, and to read an address. */
export async function listNamedMembers(): Promise<NamedMember[]> {
  return prisma.$queryRaw<NamedMember[]>`select ${NAMED} ${SEATED}`;
}

/** Every state that ever had a term on the Council, the permanent members' seats first, then by name. */
export async function listCouncilMembers(): Promise<CouncilMember[]> {
  return prisma.$queryRaw<CouncilMember[]>`
    select ${NAMED}, (select count(*)::int from member_vote mv where mv.member_code = m.code) as votes ${SEATED}`;
}
