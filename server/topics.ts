import "server-only";
import type { TopicLabel } from "@/domain/record";
import { isSlug } from "@/domain/slug";
import type { Position, StatementKind, StatementStatus } from "@/domain/vocabulary";
import { Prisma } from "@/prisma/client/client";
import type { TopicKind } from "@/prisma/client/enums";
import { day } from "./day";
import { prisma } from "./db";
import { POSITION_COUNTS } from "./members/position-counts";

/** The topics that at least one text of the record has, by name. */
export async function listTopics(): Promise<TopicLabel[]> {
  return prisma.$queryRaw<TopicLabel[]>`
    select slug, name from topic t where exists (select from resolution_topic where topic_slug = t.slug) order by name`;
}

/** The same topics with all that is said of them, and how many texts each has, as primary or further topic. */
export async function listTopicsInFull() {
  const topics = await prisma.topic.findMany({
    where: { resolutions: { some: {} } },
    include: { _count: { select: { resolutions: true } } },
    orderBy: { name: "asc" },
  });
  return topics.map(({ _count, ...topic }) => ({ ...topic, resolutions: _count.resolutions }));
}

/** How often the holder of a permanent seat took each position in the votes on a topic; vetoes within its No votes. */
export type SeatOnTopic = { seat: string; name: string; vetoes: number } & Record<Position, number>;

export type TopicPage = {
  slug: string;
  name: string;
  description: string;
  kind: TopicKind;
  region: string | null;
  firstDay: string | null;
  lastDay: string | null;
  /** Votes with this topic, primary or further. */
  votes: number;
  vetoed: number;
  seats: SeatOnTopic[];
  statements: { slug: string; title: string; date: string; kind: StatementKind; status: StatementStatus }[];
};

/** One topic with how each permanent member voted on it, or null where there is none at this address. */
export async function getTopic(slug: string): Promise<TopicPage | null> {
  if (!isSlug(slug)) return null;
  const topic = await prisma.topic.findUnique({
    where: { slug },
    include: { statements: { orderBy: { date: "desc" } } },
  });
  if (!topic) return null;
  // As a list: joined, all votes would be read to find those on a topic that has many.
  const onTopic = Prisma.sql`v.resolution_id = any(array(
    select resolution_id from resolution_topic where topic_slug = ${slug}))`;
  const [[span], seats] = await Promise.all([
    prisma.$queryRaw<Pick<TopicPage, "firstDay" | "lastDay" | "votes" | "vetoed">[]>`
      select to_char(min(v.date), 'YYYY-MM-DD') as "firstDay", to_char(max(v.date), 'YYYY-MM-DD') as "lastDay",
             count(*)::int as votes, (count(*) filter (where v.outcome = 'VETOED'))::int as vetoed
        from vote v where ${onTopic}`,
    prisma.$queryRaw<SeatOnTopic[]>`
      select m.code as seat, m.short_name as name, ${POSITION_COUNTS}
        from vote v join member_vote mv on mv.vote_id = v.id join member m on m.code = mv.seat_code and m.permanent
       where ${onTopic} group by 1, 2 order by 2`,
  ]);
  return {
    slug: topic.slug,
    name: topic.name,
    description: topic.description,
    kind: topic.kind,
    region: topic.region,
    firstDay: span?.firstDay ?? null,
    lastDay: span?.lastDay ?? null,
    votes: span?.votes ?? 0,
    vetoed: span?.vetoed ?? 0,
    seats,
    statements: topic.statements.flatMap(({ slug: address, title, date, kind, status }) =>
      kind === "DRAFT_RESOLUTION" ? [] : [{ slug: address, title, date: day(date), kind, status }],
    ),
  };
}
