import "server-only";
import { Prisma } from "@/prisma/client/client";
import type { Selected } from "./selected";

/** Statements, reasons and sources, as files of the data package. */
export const ACCOUNT_TABLES: Selected[] = [
  {
    name: "statements",
    title: "What leaves no vote: statements, remarks, and accounts of drafts. Never read their number as a rate",
    key: ["slug"],
    columns: [
      ["slug", "text", "The page of the statement: /statements/{slug}"],
      [
        "kind",
        "text",
        "PRESS_STATEMENT, PRESIDENTIAL_STATEMENT, JOINT_STATEMENT, REMARKS, or DRAFT_RESOLUTION for the account of a draft",
      ],
      ["title", "text", "What it is"],
      ["date", "date", "The day, or the first of the month or year"],
      ["date_precision", "text", "DAY, MONTH or YEAR"],
      ["date_of", "text", "What happened on that day"],
      ["about", "text", "Whether it is about a text, a request for a meeting, a vote or a notice"],
      ["status", "text", "ISSUED, BLOCKED, DELAYED, WATERED_DOWN, WITHDRAWN or CIRCULATED"],
      ["attribution", "text", "How it is known who stopped it: ON_RECORD, STATED_BY_A_MEMBER or REPORTED"],
      ["confidence", "text", "HIGH, MEDIUM or LOW"],
      ["subject", "text", "What it is about"],
      ["region", "text", "The part of the world"],
      ["topic", "text", "Its topic"],
      ["draft", "text", "The draft that it gives the account of"],
      ["silence_procedure", "boolean", "Whether silence was broken on it"],
      ["proposers", "text", "Codes of those who proposed it"],
      ["objectors", "text", "Codes of those whom the sources name as objecting"],
      ["stated_reason", "text", "The reason given"],
      ["contrary_account", "text", "The other side's account"],
      ["what_happened_next", "text", "What followed"],
      ["checked", "date", "The day on which a second reader found the key claim again"],
      ["texts", "text", "Slugs of texts that it is about, or that followed it"],
    ],
    foreign: [
      { column: "topic", table: "topics", key: "slug" },
      { column: "draft", table: "texts", key: "slug" },
    ],
    select: Prisma.sql`
      select s.slug, s.kind, s.title, s.date, s.date_precision, s.date_of, s.about, s.status, s.attribution, s.confidence,
             s.subject, s.region, s.topic_slug as topic, d.slug as draft, s.silence_procedure,
             (select string_agg(member_code, '|' order by member_code collate "C") from statement_member m
               where m.statement_id = s.id and role = 'PROPOSER') as proposers,
             (select string_agg(member_code, '|' order by member_code collate "C") from statement_member m
               where m.statement_id = s.id and role = 'OBJECTOR') as objectors,
             s.stated_reason, s.contrary_account, s.what_happened_next, s.checked,
             (select string_agg(r.slug, '|' order by r.slug collate "C") from statement_resolution sr
               join resolution r on r.id = sr.resolution_id where sr.statement_id = s.id) as texts
        from statement s left join resolution d on d.id = s.draft_id order by s.date, s.slug collate "C"`,
  },
  {
    name: "quotations",
    title: "Words of officials, as the named source prints them",
    key: ["statement", "ordinal"],
    foreign: [
      { column: "statement", table: "statements", key: "slug" },
      { column: "member_code", table: "members", key: "code" },
    ],
    columns: [
      ["statement", "text", "The statement that they belong to"],
      ["ordinal", "integer", "Their place among its quotations"],
      ["text", "text", "The words"],
      ["speaker", "text", "Who said them, as printed"],
      ["office", "text", "The speaker's office"],
      ["member_code", "text", "The member that the speaker spoke for"],
      ["date", "text", "As precise as it is known: 2020, 2020-01 or 2020-01-06"],
      ["reported_by", "text", "Who prints them"],
    ],
    select: Prisma.sql`
      select s.slug as statement, q.ordinal, q.text, q.speaker, q.office, q.member_code, q.date, q.reported_by
        from quotation q join statement s on s.id = q.statement_id order by s.slug collate "C", q.ordinal`,
  },
  {
    name: "explanations",
    title: "Why a member voted as it did, in this project's words",
    key: ["vote_id", "member_code"],
    foreign: [
      { column: "vote_id", table: "votes", key: "vote_id" },
      { column: "member_code", table: "members", key: "code" },
    ],
    columns: [
      ["vote_id", "text", "The vote"],
      ["member_code", "text", "The member"],
      ["summary", "text", "The reason that it gave"],
      ["given", "text", "BEFORE or AFTER the vote; empty where no source says"],
      ["confidence", "text", "HIGH, MEDIUM or LOW"],
      ["quotation", "text", "Its own words, short"],
      ["speaker", "text", "Who spoke"],
      ["office", "text", "The speaker's office"],
    ],
    select: Prisma.sql`
      select e.vote_id, e.member_code, e.summary, e.given, e.confidence, e.quotation, e.speaker, e.office
        from explanation e join vote v on v.id = e.vote_id order by v.date, e.vote_id collate "C", e.member_code collate "C"`,
  },
  {
    name: "sources",
    title: "Documents and data sets that the record rests on",
    key: ["slug"],
    columns: [
      ["slug", "text", "The page of the source: /sources/{slug}"],
      ["publisher", "text", "Who published it"],
      ["title", "text", "Its title"],
      ["reliability", "text", "OFFICIAL_RECORD, DATA_SET, PARTY_STATEMENT or PRESS_REPORT"],
      ["date", "text", "As precise as it is known: 2020, 2020-01 or 2020-01-06"],
      ["url", "text", "Its address"],
      ["accessed", "date", "The day on which it was read"],
      ["language", "text", "ISO 639 code"],
      ["licence", "text", "The terms on which it may be used, where known"],
      ["article", "integer", "One of the five articles that the record began with, by date"],
      ["stance", "text", "The stance of the publisher, where it has one"],
      ["summary", "text", "In this project's words"],
      ["not_held", "text", "What it says that the record does not hold"],
    ],
    select: Prisma.sql`
      select slug, publisher, title, reliability, date, url, accessed, language, licence, article, stance, summary, not_held
        from source order by slug collate "C"`,
  },
  {
    name: "citations",
    title: "What of the record each source carries",
    key: [],
    foreign: [
      { column: "source", table: "sources", key: "slug" },
      { column: "text", table: "texts", key: "slug" },
      { column: "vote_id", table: "votes", key: "vote_id" },
      { column: "statement", table: "statements", key: "slug" },
    ],
    columns: [
      ["source", "text", "The source"],
      ["text", "text", "The text that it is cited for"],
      ["vote_id", "text", "The vote that it is cited for, or whose explanation"],
      ["member_code", "text", "With a vote: the member whose explanation it is cited for"],
      ["statement", "text", "The statement that it is cited for"],
      ["supports", "text", "The fields or the claim that it carries"],
      ["place", "text", "Paragraph, page or row"],
    ],
    select: Prisma.sql`
      select o.slug as source, r.slug as text, coalesce(c.vote_id, e.vote_id) as vote_id, e.member_code, s.slug as statement,
             c.supports, c.place
        from citation c join source o on o.id = c.source_id left join resolution r on r.id = c.resolution_id
        left join explanation e on e.id = c.explanation_id left join statement s on s.id = c.statement_id
       order by o.slug collate "C", r.slug collate "C", coalesce(c.vote_id, e.vote_id) collate "C",
                e.member_code collate "C", s.slug collate "C", c.supports collate "C", c.place collate "C"`,
  },
  {
    name: "corrections",
    title: "Where a source says otherwise than the record, and why the record stands",
    key: [],
    columns: [
      ["entity", "text", "vote or resolution"],
      ["entity_id", "text", "Its key"],
      ["changes", "text", "Old and new value by field, as JSON"],
      ["reason", "text", "Why"],
      ["source", "text", "What it rests on"],
    ],
    select: Prisma.sql`
      select entity, entity_id, changes::text as changes, reason, source from revision where action = 'SEED'
       order by entity collate "C", entity_id collate "C", changes::text collate "C", reason collate "C"`,
  },
];
