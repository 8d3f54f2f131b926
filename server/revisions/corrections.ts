import "server-only";
import { CORRECTIONS_SHOWN, type Correction, type CorrectionSearch } from "@/domain/correction";
import { slugOf } from "@/domain/symbols";
import { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";

type Row = Omit<Correction, "at"> & { at: Date };

/**
 * Changes with the page and the name of their record: `rows` are those of the history, or such as are to be in it. An address that a text had is looked up among those that lead
 * to it; of a citation or claim that was taken out, its source is left, of a term its member, and of other records the title
 * that they had. The key of an explanation is that of its vote with its member; a member without a term has no page.
 */
const logged = (rows: Prisma.Sql) => Prisma.sql`
  select r.id, r.at, lower(case r.action when 'SEED' then 'SEED' when 'IMPORT' then 'IMPORT' else 'EDITOR' end) as by,
         case r.action when 'DELETE' then 'DELETE' when 'CREATE' then 'CREATE'
           when 'IMPORT' then case when ${replaces(Prisma.sql`r.changes`)} then 'UPDATE' else 'CREATE' end
           else 'UPDATE' end as action,
         r.entity as kind, r.entity_id as record, r.changes, r.reason, r.source,
         case when t.id is not null then '/resolutions/' || t.slug
              when s.id is not null and d.id is not null then '/resolutions/' || d.slug
              when s.id is not null then '/statements/' || s.slug
              when o.id is not null then '/sources/' || o.slug
              when exists (select from term where member_code = m.code) then '/members/' || m.code
              when p.slug is not null then '/topics/' || p.slug end as href,
         case when c.id is not null then '“' || c.words || '”'
              when r.entity = 'term' then m.short_name || ', term from ' ||
                coalesce(to_char(n.valid_from, 'YYYY'), left(r.changes -> 'from' ->> 'from', 4))
              else coalesce(v.title, t.title, s.title, o.title, o.publisher, m.short_name, p.name,
                            r.changes -> 'title' ->> 'from', r.changes -> 'publisher' ->> 'from',
                            r.changes -> 'shortName' ->> 'from', r.changes -> 'name' ->> 'from',
                            r.changes -> 'title' ->> 'to', r.changes -> 'publisher' ->> 'to',
                            r.changes -> 'name' ->> 'to') end as title,
         extract(year from coalesce(v.date, t.date, s.date))::int as year, t.id as text_id, s.id as statement_id,
         coalesce(s.topic_slug, p.slug) as topic, m.code as member,
         concat_ws(' ', t.symbol, t.draft_symbol, v.symbol) as symbols
    from ${rows} r
    left join vote v on v.id = case r.entity when 'vote' then r.entity_id when 'explanation' then left(r.entity_id, -4) end
    left join lateral (
      select x.* from resolution x where x.id = v.resolution_id or (r.entity = 'resolution' and x.slug = r.entity_id)
      union all
      select x.* from resolution_alias a join resolution x on x.id = a.resolution_id
       where r.entity = 'resolution' and a.slug = r.entity_id
         and not exists (select from resolution own where own.slug = r.entity_id)
       limit 1) t on true
    left join statement s on r.entity = 'statement' and s.slug = r.entity_id
    left join resolution d on d.id = s.draft_id
    left join claim c on r.entity = 'claim' and c.id::text = r.entity_id
    left join citation i on r.entity = 'citation' and i.id::text = r.entity_id
    left join source o on o.id = coalesce(c.source_id, i.source_id) or (r.entity = 'source' and o.slug = r.entity_id)
      or (c.id is null and i.id is null and r.entity in ('claim', 'citation')
          and o.slug = coalesce(r.changes -> 'source' ->> 'from', r.changes -> 'source' ->> 'to'))
    left join term n on r.entity = 'term' and n.id::text = r.entity_id
    left join member m on m.code = case r.entity when 'member' then r.entity_id
      when 'term' then coalesce(n.member_code, r.changes -> 'member' ->> 'from', r.changes -> 'member' ->> 'to') end
    left join topic p on r.entity = 'topic' and p.slug = r.entity_id`;

/** Every revision, so. */
export const LOGGED = logged(Prisma.sql`revision`);

/** What the records are called that these proposals change, by the numbers of the proposals; null of what is gone. */
export async function namesOfProposed(ids: readonly number[]): Promise<Map<number, string | null>> {
  const proposed = Prisma.sql`(select *, null::text as source from app_proposal where id = any(${ids}))`;
  const rows = await prisma.$queryRaw<{ id: number; title: string | null }[]>`${logged(proposed)}`;
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Whether a change put something in the place of something: what only adds a record corrects nothing. */
function replaces(changes: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`jsonb_path_exists(${changes}, '$.*.from ? (@ != null)')`;
}

/** The corrections that match, newest first, those of one page; with their number. What was only entered is not among them. */
export async function listCorrections(search: CorrectionSearch): Promise<{ corrections: Correction[]; total: number }> {
  const size = search.pageSize ?? CORRECTIONS_SHOWN;
  const matched = Prisma.sql`select * from (${LOGGED}) l where ${matches(search)}`;
  const [[counted], rows] = await Promise.all([
    prisma.$queryRaw<{ total: number }[]>`select count(*)::int as total from (${matched}) m`,
    prisma.$queryRaw<Row[]>`${matched} order by id desc limit ${size} offset ${(search.page - 1) * size}`,
  ]);
  return { corrections: rows.map(correction), total: counted?.total ?? 0 };
}

/** A record by its table and key, as revisions name it. */
export type RevisedRecord = { entity: string; id: string };

/** Everything that was changed in one of these records, newest first, from when they were entered. */
export async function listHistory(records: readonly RevisedRecord[]): Promise<Correction[]> {
  if (records.length === 0) return [];
  const keys = Prisma.join(records.map(({ entity, id }) => Prisma.sql`(${entity}, ${id})`));
  const rows = await prisma.$queryRaw<Row[]>`
    select * from (${LOGGED} where (r.entity, r.entity_id) in (${keys})) l order by id desc`;
  return rows.map(correction);
}

/** One change by its number; null where there is none. */
export async function getRevision(id: number): Promise<Correction | null> {
  const [row] = await prisma.$queryRaw<Row[]>`${LOGGED} where r.id = ${id}`;
  return row ? correction(row) : null;
}

/**
 * Everything that changed from one state of the record to another, by their numbers, newest first, and how many: what was
 * entered, corrected and taken out.
 */
export async function listChanges(
  between: { from: number; to: number },
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ changes: Correction[]; total: number }> {
  const within = Prisma.sql`r.record_number > ${between.from} and r.record_number <= ${between.to}`;
  const [[counted], rows] = await Promise.all([
    prisma.$queryRaw<{ total: number }[]>`select count(*)::int as total from revision r where ${within}`,
    prisma.$queryRaw<
      Row[]
    >`${LOGGED} where ${within} order by r.id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
  ]);
  return { changes: rows.map(correction), total: counted?.total ?? 0 };
}

function matches({ q, kind, by, year, topic, member }: CorrectionSearch): Prisma.Sql {
  const all = [Prisma.sql`action <> 'CREATE'`];
  if (kind) all.push(Prisma.sql`kind = ${kind}`);
  if (by) all.push(Prisma.sql`by = ${by}`);
  if (year) all.push(Prisma.sql`year = ${year}`);
  if (topic) {
    all.push(Prisma.sql`(topic = ${topic} or exists (
      select from resolution_topic o where o.resolution_id = text_id and o.topic_slug = ${topic}))`);
  }
  if (member) {
    all.push(Prisma.sql`(member = ${member}
      or kind = 'explanation' and upper(right(record, 3)) = ${member}
      or coalesce(changes #> array['positions', 'to', ${member}], changes #> array['positions', 'from', ${member}])
         is not null
      or exists (select from statement_member o where o.statement_id = l.statement_id and o.member_code = ${member}))`);
  }
  if (q) {
    all.push(Prisma.sql`(position(lower(${q}) in lower(concat_ws(' ', title, symbols, reason, source))) > 0
      or record = ${slugOf(q)})`);
  }
  return Prisma.join(all, " and ");
}

function correction({ id, at, by, action, kind, record, href, title, changes, reason, source }: Row): Correction {
  return { id, at: at.toISOString(), by, action, kind, record, href, title, changes, reason, source };
}
