import "server-only";
import type { Correction } from "@/domain/correction";
import type { ResolutionPage } from "@/domain/resolution-page";
import { prisma } from "../db";
import { listHistory } from "./corrections";

/**
 * What was changed in a text, the votes on it with their explanations, and the accounts of it, newest first: also under
 * its former addresses, and in explanations and accounts that were taken out.
 */
export async function listTextHistory(text: ResolutionPage): Promise<Correction[]> {
  // An address that another text has as its own is that one's.
  const former = await prisma.$queryRaw<{ slug: string }[]>`
    select a.slug from resolution_alias a join resolution r on r.id = a.resolution_id
     where r.slug = ${text.slug} and not exists (select from resolution own where own.slug = a.slug)`;
  const votes = text.votes.map(({ id }) => id);
  const parts = await prisma.$queryRaw<{ entity: string; id: string }[]>`
    select distinct entity, entity_id as id from revision
     where entity = 'explanation' and left(entity_id, -4) = any(${votes})
        or entity = 'statement' and changes -> 'draft' ->> 'from' = ${text.slug}`;
  return listHistory([
    ...parts,
    ...[text.slug, ...former.map(({ slug }) => slug)].map((id) => ({ entity: "resolution", id })),
    ...votes.map((id) => ({ entity: "vote", id })),
    ...text.accounts.map(({ slug }) => ({ entity: "statement", id: slug })),
  ]);
}

/** What was changed in a source, what it claims and what it carries, newest first, also in what was taken out. */
export async function listSourceHistory(slug: string): Promise<Correction[]> {
  const parts = await prisma.$queryRaw<{ entity: string; id: string }[]>`
    select 'claim' as entity, c.id::text as id from claim c join source o on o.id = c.source_id where o.slug = ${slug}
    union
    select 'citation', c.id::text from citation c join source o on o.id = c.source_id where o.slug = ${slug}
    union
    select entity, entity_id from revision
     where entity in ('claim', 'citation') and ${slug} in (changes -> 'source' ->> 'from', changes -> 'source' ->> 'to')`;
  return listHistory([{ entity: "source", id: slug }, ...parts]);
}

/** What was changed in a state and its terms on the Council, newest first, also in terms that were taken out. */
export async function listMemberHistory(code: string): Promise<Correction[]> {
  const terms = await prisma.$queryRaw<{ id: string }[]>`
    select id::text as id from term where member_code = ${code}
    union
    select entity_id from revision
     where entity = 'term' and ${code} in (changes -> 'member' ->> 'from', changes -> 'member' ->> 'to')`;
  return listHistory([{ entity: "member", id: code }, ...terms.map(({ id }) => ({ entity: "term", id }))]);
}

/** What was changed in a topic, newest first. */
export function listTopicHistory(slug: string): Promise<Correction[]> {
  return listHistory([{ entity: "topic", id: slug }]);
}
