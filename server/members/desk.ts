import "server-only";
import { prisma } from "../db";

/** A state as the desk lists it: with its terms, each with the key of its form. */
export type DeskMember = {
  code: string;
  name: string;
  permanent: boolean;
  terms: { id: number; from: string; to: string | null }[];
};

/** Every state of the record, those that never sat too, by name; its terms from the first. */
export async function listDeskMembers(): Promise<DeskMember[]> {
  return prisma.$queryRaw<DeskMember[]>`
    select m.code, m.short_name as name, m.permanent,
           coalesce((select json_agg(json_build_object('id', t.id, 'from', to_char(t.valid_from, 'YYYY-MM-DD'),
                              'to', to_char(t.valid_to, 'YYYY-MM-DD')) order by t.valid_from)
                       from term t where t.member_code = m.code), '[]') as terms
      from member m order by m.short_name`;
}
