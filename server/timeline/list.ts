import "server-only";
import { CHINA_SEATED } from "@/domain/council";
import type { TopicLabel } from "@/domain/record";
import { accountKind, type TimelineAccount, type TimelineEvent, type TimelineVote, voteKind } from "@/domain/timeline";
import type { Outcome, Position, StatementRole, VoteKind } from "@/domain/vocabulary";
import { voteHref } from "@/domain/vote-address";
import { prisma } from "../db";
import { partialDay } from "../statements/partial-day";

/** Everything on the time line of China and Russia, in no order: votes since the People's Republic was seated, and what is known beside them. */
export async function listTimeline(): Promise<TimelineEvent[]> {
  const [votes, accounts] = await Promise.all([listVotesOfBoth(), listAccounts()]);
  return [...votes, ...accounts];
}

type Cast = { name: string; position: Position; veto: boolean };
type Row = {
  id: string;
  slug: string;
  kind: VoteKind;
  title: string;
  symbol: string | null;
  date: string;
  outcome: Outcome;
  topic: TopicLabel | null;
  china: Cast;
  russia: Cast;
};

async function listVotesOfBoth(): Promise<TimelineVote[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    select v.id, r.slug, v.kind::text as kind, coalesce(v.title, r.title) as title,
           coalesce(v.symbol, r.symbol, r.draft_symbol) as symbol, to_char(v.date, 'YYYY-MM-DD') as date, v.outcome::text as outcome,
           (select json_build_object('slug', t.slug, 'name', t.name)
              from resolution_topic rt join topic t on t.slug = rt.topic_slug
             where rt.resolution_id = r.id and rt.is_primary) as topic,
           json_build_object('name', c.member_name, 'position', c.position, 'veto', c.veto) as china,
           json_build_object('name', u.member_name, 'position', u.position, 'veto', u.veto) as russia
      from vote v
      join resolution r on r.id = v.resolution_id
      join member_vote_record c on c.vote_id = v.id and c.seat_code = 'CHN'
      join member_vote_record u on u.vote_id = v.id and u.seat_code = 'RUS'
     where v.date >= ${CHINA_SEATED}::date and not (c.position = 'YES' and u.position = 'YES')
     order by v.date, v.resolution_id, v.ordinal`;
  return rows.flatMap(({ id, slug, kind, title, symbol, date, outcome, topic, china, russia }): TimelineVote[] => {
    const together = voteKind(china.position, russia.position, outcome);
    if (together === null) return [];
    const href = voteHref({ id, slug, kind });
    return [{ of: "vote", key: id, kind: together, href, title, symbol, date, outcome, topic, china, russia }];
  });
}

async function listAccounts(): Promise<TimelineAccount[]> {
  const rows = await prisma.statement.findMany({
    where: { members: { some: { memberCode: { in: ["CHN", "RUS"] } } } },
    include: { topic: true, members: true, draft: { select: { slug: true } } },
    orderBy: { date: "asc" },
  });
  return rows.map((row): TimelineAccount => {
    const roles = (code: string): StatementRole[] =>
      row.members.filter(({ memberCode }) => memberCode === code).map(({ role }) => role);
    return {
      of: "account",
      key: row.slug,
      kind: accountKind(row.kind),
      href: row.draft ? `/resolutions/${row.draft.slug}` : `/statements/${row.slug}`,
      title: row.title,
      topic: row.topic && { slug: row.topic.slug, name: row.topic.name },
      date: partialDay(row.date, row.datePrecision),
      what: row.kind,
      status: row.status,
      china: roles("CHN"),
      russia: roles("RUS"),
    };
  });
}
