import "server-only";
import { prisma } from "./db";

/** The path of every page that a reader may look for: lists, texts, members, topics, statements and sources. */
export async function listPaths(): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ path: string }[]>`
    select path from (
      select 1 as part, '/resolutions/' || slug as path from resolution
      union all
      select 2, '/members/' || code from member m where exists (select 1 from term t where t.member_code = m.code)
      union all
      select 3, '/topics/' || slug from topic t where exists (select 1 from resolution_topic where topic_slug = t.slug)
      union all
      select 4, '/statements/' || slug from statement where kind <> 'DRAFT_RESOLUTION'
      union all
      select 5, '/sources/' || slug from source
    ) as paths order by part, path collate "C"`;
  return [...LISTS, ...rows.map(({ path }) => path)];
}

const LISTS = [
  "/",
  "/resolutions",
  "/alignment",
  "/alignment/map",
  "/alignment/matrix",
  "/vetoes",
  "/members",
  "/topics",
  "/claims",
  "/statements",
  "/timeline",
  "/sources",
  "/methods",
  "/glossary",
  "/data",
  "/data/api",
  "/data/quality",
  "/data/changes",
  "/corrections",
];
