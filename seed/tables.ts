import { seatOf } from "@/domain/council";
import type { Table } from "@/server/copy";
import { aliasesOf } from "./aliases";
import { citationsOf } from "./citations";
import { claimRows } from "./claims";
import { Keys } from "./keys";
import type { Seed } from "./read";
import { revisionsOf } from "./revisions";

/** The record as rows, table by table in the order that foreign keys ask for. */
export function tablesOf(seed: Seed): Table[] {
  const keys = new Keys(seed);
  return [...councilTables(seed), ...textTables(seed, keys), ...accountTables(seed, keys), ...traceTables(seed, keys)];
}

function councilTables({ members, memberNames, terms, topics }: Seed): Table[] {
  return [
    { name: "member", rows: members.map(({ at, ...member }) => member) },
    {
      name: "member_name",
      rows: memberNames.map(({ code, name, short_name, from, to }) => {
        return { member_code: code, name, short_name, valid_from: from, valid_to: to };
      }),
    },
    {
      name: "term",
      rows: terms.map(({ code, seat_code, from, to, kind, seat_group, note }) => {
        return { member_code: code, seat_code, valid_from: from, valid_to: to, kind, seat_group, note };
      }),
    },
    { name: "topic", rows: topics.map(({ at, ...topic }) => topic) },
  ];
}

function textTables({ resolutions, votes }: Seed, keys: Keys): Table[] {
  const firstVotes = new Map<string, string>();
  const meetings = new Map<string, string>();
  for (const { resolution, meeting, date } of votes) {
    firstVotes.set(resolution, earlier(firstVotes.get(resolution), date));
    if (meeting !== null) meetings.set(meeting, earlier(meetings.get(meeting), date));
  }
  return [
    { name: "meeting", rows: [...meetings].map(([symbol, date]) => ({ symbol, date })) },
    {
      name: "resolution",
      rows: resolutions.map((text) => ({
        id: keys.resolution(text.slug),
        slug: text.slug,
        symbol: text.symbol,
        draft_symbol: text.draft,
        title: text.title,
        official_title: text.official_title,
        agenda: text.agenda,
        subjects: text.subjects,
        sponsors: text.sponsors,
        date: text.date ?? firstVotes.get(text.slug) ?? null,
        fate: text.fate,
        note: text.note,
        successor_id: text.successor === null ? null : keys.resolution(text.successor),
      })),
    },
    {
      name: "resolution_alias",
      rows: aliasesOf({ resolutions, votes }).map(({ alias, slug }) => {
        return { slug: alias, resolution_id: keys.resolution(slug) };
      }),
    },
    {
      name: "resolution_topic",
      rows: resolutions.flatMap(({ slug, topic, further_topics }) =>
        [topic, ...further_topics].map((topic_slug, index) => {
          return { resolution_id: keys.resolution(slug), topic_slug, is_primary: index === 0 };
        }),
      ),
    },
    {
      name: "vote",
      rows: votes.map((vote) => ({
        id: vote.id,
        resolution_id: keys.resolution(vote.resolution),
        ordinal: vote.ordinal,
        date: vote.date,
        meeting_symbol: vote.meeting,
        written_procedure: vote.writtenProcedure,
        kind: vote.kind,
        procedural: vote.procedural,
        modality: vote.modality,
        outcome: vote.outcome,
        yes: vote.tally?.yes ?? null,
        no: vote.tally?.no ?? null,
        abstain: vote.tally?.abstain ?? null,
        not_voting: vote.tally?.notVoting ?? null,
        title: vote.title,
        symbol: vote.symbol,
        note: vote.note,
      })),
    },
    {
      name: "member_vote",
      rows: votes.flatMap(({ id, positions }) =>
        Object.entries(positions).map(([member_code, position]) => {
          return { vote_id: id, member_code, seat_code: seatOf(member_code), position };
        }),
      ),
    },
  ];
}

function accountTables({ sources, articles, statements, explanations, claims }: Seed, keys: Keys): Table[] {
  const noArticle = { article: null, outlet_kind: null, stance: null, summary: null, not_held: null };
  const precisions = new Map([
    [4, "YEAR"],
    [7, "MONTH"],
  ]);
  return [
    {
      name: "source",
      rows: [
        ...sources.map(({ at, code, ...source }) => ({ id: keys.source(source.slug), ...source, ...noArticle })),
        ...articles.map(({ slug, citations, outletKind, notHeld, ...article }) => ({
          id: keys.source(slug),
          slug,
          publisher: article.publisher,
          title: article.title,
          reliability: "PRESS_REPORT",
          date: article.date,
          url: null,
          accessed: null,
          language: article.language,
          licence: article.licence,
          article: article.article,
          outlet_kind: outletKind,
          stance: article.stance,
          summary: article.summary,
          not_held: notHeld,
        })),
      ],
    },
    {
      name: "statement",
      rows: statements.map((statement) => ({
        id: keys.statement(statement.slug),
        slug: statement.slug,
        kind: statement.kind,
        kind_stated: statement.kindStated,
        title: statement.title,
        date: `${statement.date}-01-01`.slice(0, 10),
        date_precision: precisions.get(statement.date.length) ?? "DAY",
        date_of: statement.dateOf,
        about: statement.about,
        status: statement.status,
        attribution: statement.attribution,
        confidence: statement.confidence,
        subject: statement.subject,
        region: statement.region,
        topic_slug: statement.topic,
        draft_id: statement.draft === null ? null : keys.resolution(statement.draft),
        silence_procedure: statement.silenceProcedure,
        stated_reason: statement.statedReason,
        contrary_account: statement.contraryAccount,
        what_happened_next: statement.whatHappenedNext,
        documents: statement.documents,
        checked: statement.checked,
      })),
    },
    {
      name: "statement_member",
      rows: statements.flatMap(({ slug, proposers, objectors }) => {
        const row = (role: string) => (member_code: string) => ({
          statement_id: keys.statement(slug),
          member_code,
          role,
        });
        return [...proposers.map(row("PROPOSER")), ...objectors.map(row("OBJECTOR"))];
      }),
    },
    {
      name: "statement_resolution",
      rows: statements.flatMap(({ slug, resolutions }) =>
        resolutions.map((text) => ({ statement_id: keys.statement(slug), resolution_id: keys.resolution(text) })),
      ),
    },
    {
      name: "quotation",
      rows: statements.flatMap(({ slug, quotations }) =>
        quotations.map(({ text, speaker, office, member, date, reportedBy }, index) => ({
          statement_id: keys.statement(slug),
          ordinal: index + 1,
          text,
          speaker,
          office,
          member_code: member,
          date,
          reported_by: reportedBy,
        })),
      ),
    },
    {
      name: "explanation",
      rows: explanations.map(({ vote, member, sources: _, ...explanation }) => {
        return { id: keys.explanation({ vote, member }), vote_id: vote, member_code: member, ...explanation };
      }),
    },
    { name: "claim", rows: claimRows(claims, keys) },
  ];
}

function traceTables(seed: Seed, keys: Keys): Table[] {
  return [
    {
      name: "citation",
      rows: citationsOf(seed).map(({ of, source, supports, place }) => ({
        source_id: keys.source(source),
        resolution_id: "resolution" in of ? keys.resolution(of.resolution) : null,
        vote_id: "vote" in of ? of.vote : null,
        statement_id: "statement" in of ? keys.statement(of.statement) : null,
        explanation_id: "explanation" in of ? keys.explanation(of.explanation) : null,
        supports,
        place,
      })),
    },
    { name: "revision", rows: revisionsOf(seed) },
  ];
}

function earlier(day: string | undefined, other: string): string {
  return day !== undefined && day < other ? day : other;
}
