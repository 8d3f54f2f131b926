import { ATTRIBUTIONS, CONFIDENCES, STATEMENT_KINDS, STATEMENT_STATUSES } from "@/domain/vocabulary";
import { orNothing } from "./field";
import { packageTable } from "./package-table";

/** Statements, the words in them and the reasons for votes, as files of the data package. */
export const STATEMENT_TABLES = [
  packageTable({
    name: "statements",
    title: "What leaves no vote: statements, remarks, and accounts of drafts. Never read their number as a rate",
    key: ["slug"],
    foreign: ["topic -> topics.slug", "draft -> texts.slug"],
    fields: [
      ["slug", "slug", "The page of the statement: /statements/{slug}"],
      ["kind", [...STATEMENT_KINDS, "DRAFT_RESOLUTION"], "DRAFT_RESOLUTION: no statement, but the account of a draft"],
      ["kind_stated", "boolean", "Whether a source says which form it was; else the kind is this record's judgement"],
      ["title", "text", "What it is"],
      ["date", "date", "The day, or the first of the month or year"],
      ["date_precision", ["DAY", "MONTH", "YEAR"], "How much of the date is known"],
      ["date_of", "text", "What happened on that day"],
      ["about", "text", "Whether it is about a text, a request for a meeting, a vote or a notice"],
      ["status", STATEMENT_STATUSES, "What became of it"],
      ["attribution", ATTRIBUTIONS, "How it is known who stopped it"],
      ["confidence", CONFIDENCES, "How sure the record is of it"],
      ["subject", "text", "What it is about"],
      ["region", "text", "The part of the world"],
      ["topic", "slug?", "Its topic"],
      ["draft", "slug?", "The draft that it gives the account of"],
      ["silence_procedure", "boolean", "Whether silence was broken on it"],
      ["proposers", "list?", "Codes of those who proposed it"],
      ["objectors", "list?", "Codes of those whom the sources name as objecting"],
      ["stated_reason", "text?", "The reason given"],
      ["contrary_account", "text?", "The other side's account"],
      ["what_happened_next", "text?", "What followed"],
      ["documents", "list?", "Symbols of documents about it that have no page here"],
      ["checked", "date?", "The day on which a second reader found the key claim again"],
      ["texts", "list?", "Slugs of texts that it is about, or that followed it"],
    ],
    columns: `
      s.slug, s.kind, s.kind_stated, s.title, s.date, s.date_precision, s.date_of, s.about, s.status, s.attribution,
      s.confidence, s.subject, s.region, s.topic_slug as topic, d.slug as draft, s.silence_procedure,
      array(select member_code from statement_member m where m.statement_id = s.id and role = 'PROPOSER'
             order by member_code collate "C") as proposers,
      array(select member_code from statement_member m where m.statement_id = s.id and role = 'OBJECTOR'
             order by member_code collate "C") as objectors,
      s.stated_reason, s.contrary_account, s.what_happened_next, s.documents, s.checked,
      array(select r.slug from statement_resolution sr join resolution r on r.id = sr.resolution_id
             where sr.statement_id = s.id order by r.slug collate "C") as texts`,
    from: "statement s left join resolution d on d.id = s.draft_id",
    order: "s.date date, s.slug text",
  }),
  packageTable({
    name: "quotations",
    title: "Words of officials, as the named source prints them",
    key: ["statement", "ordinal"],
    foreign: ["statement -> statements.slug", "member_code -> members.code"],
    fields: [
      ["statement", "slug", "The statement that they belong to"],
      ["ordinal", "integer", "Their place among its quotations"],
      ["text", "text", "The words"],
      ["speaker", "text?", "Who said them, as printed"],
      ["office", "text?", "The speaker's office"],
      ["member_code", "code?", "The member that the speaker spoke for"],
      ["date", "text?", "As precise as it is known: 2020, 2020-01 or 2020-01-06"],
      ["reported_by", "text", "Who prints them"],
    ],
    columns: "s.slug as statement, q.ordinal, q.text, q.speaker, q.office, q.member_code, q.date, q.reported_by",
    from: "quotation q join statement s on s.id = q.statement_id",
    order: "s.slug text, q.ordinal integer",
  }),
  packageTable({
    name: "explanations",
    title: "Why a member voted as it did, in this project's words",
    key: ["vote_id", "member_code"],
    foreign: ["vote_id -> votes.vote_id", "member_code -> members.code"],
    fields: [
      ["vote_id", "text", "The vote"],
      ["member_code", "code", "The member"],
      ["summary", "text", "The reason that it gave"],
      ["given", orNothing(["BEFORE", "AFTER"]), "Before or after the vote; empty where no source says"],
      ["confidence", CONFIDENCES, "How sure the record is of it"],
      ["quotation", "text?", "Its own words, short"],
      ["speaker", "text?", "Who spoke"],
      ["office", "text?", "The speaker's office"],
    ],
    columns: "e.vote_id, e.member_code, e.summary, e.given, e.confidence, e.quotation, e.speaker, e.office",
    from: "explanation e join vote v on v.id = e.vote_id",
    order: "v.date date, e.vote_id text, e.member_code text",
  }),
];
