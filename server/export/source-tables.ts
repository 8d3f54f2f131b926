import { RELIABILITIES } from "@/domain/vocabulary";
import { packageTable } from "./package-table";

/** Sources, what they carry and claim, and what was changed for their sake, as files of the data package. */
export const SOURCE_TABLES = [
  packageTable({
    name: "sources",
    title: "Documents and data sets that the record rests on",
    key: ["slug"],
    fields: [
      ["slug", "slug", "The page of the source: /sources/{slug}"],
      ["publisher", "text", "Who published it"],
      ["title", "text?", "Its title"],
      ["reliability", RELIABILITIES, "What kind of source it is"],
      ["date", "text?", "As precise as it is known: 2020, 2020-01 or 2020-01-06"],
      ["url", "text?", "Its address"],
      ["accessed", "date?", "The day on which it was read"],
      ["language", "text?", "ISO 639 code"],
      ["licence", "text?", "The terms on which it may be used, where known"],
      ["article", "integer?", "One of the five articles that the record began with, by date"],
      ["outlet_kind", "text?", "What kind of publisher it is"],
      ["stance", "text?", "The stance of the publisher, where it has one"],
      ["summary", "text?", "In this project's words"],
      ["not_held", "text?", "What it says that the record does not hold"],
    ],
    columns: `
      slug, publisher, title, reliability, date, url, accessed, language, licence, article, outlet_kind, stance, summary,
      not_held`,
    from: "source",
    order: "slug text",
  }),
  packageTable({
    name: "citations",
    title: "What of the record each source carries",
    key: ["id"],
    foreign: [
      "source -> sources.slug",
      "text -> texts.slug",
      "vote_id -> votes.vote_id",
      "statement -> statements.slug",
    ],
    fields: [
      ["id", "integer", "Its number, by which revisions know it"],
      ["source", "slug", "The source"],
      ["text", "slug?", "The text that it is cited for"],
      ["vote_id", "text?", "The vote that it is cited for, or whose explanation"],
      ["member_code", "code?", "With a vote: the member whose explanation it is cited for"],
      ["statement", "slug?", "The statement that it is cited for"],
      ["supports", "text", "The fields or the claim that it carries"],
      ["place", "text?", "Paragraph, page or row"],
    ],
    columns: `
      c.id, o.slug as source, r.slug as text, coalesce(c.vote_id, e.vote_id) as vote_id, e.member_code,
      s.slug as statement, c.supports, c.place`,
    from: `
      citation c join source o on o.id = c.source_id left join resolution r on r.id = c.resolution_id
      left join explanation e on e.id = c.explanation_id left join statement s on s.id = c.statement_id`,
    order: "c.id integer",
  }),
  packageTable({
    name: "claims",
    title: "What sources claim, with the query that tests it or why votes cannot",
    key: ["id"],
    foreign: ["source -> sources.slug", "text -> texts.slug", "statement -> statements.slug"],
    fields: [
      ["id", "integer", "Its number, by which revisions know it"],
      ["source", "slug", "The source"],
      ["ordinal", "integer", "Its place among the claims of the source"],
      ["words", "text", "The source's own words"],
      ["meaning", "text", "What it would mean in the record, in this project's words"],
      ["place", "text", "Where in the source it stands"],
      ["form", "json?", "The parts of the query that tests it"],
      ["reason", "text?", "Why votes cannot test it"],
      ["text", "slug?", "The text on whose page it is shown as well"],
      ["statement", "slug?", "The statement on whose page it is shown as well"],
    ],
    columns: `
      c.id, o.slug as source, c.ordinal, c.words, c.meaning, c.place, c.form::text as form, c.reason, r.slug as text,
      s.slug as statement`,
    from: `
      claim c join source o on o.id = c.source_id left join resolution r on r.id = c.resolution_id
      left join statement s on s.id = c.statement_id`,
    order: "c.id integer",
  }),
  packageTable({
    name: "corrections",
    title: "Where a source says otherwise than the record, and why the record stands",
    key: ["id"],
    fields: [
      ["id", "integer", "Its number"],
      ["entity", "text", "What kind of record it is about"],
      ["entity_id", "text", "Its key"],
      ["changes", "json", "Old and new value by field"],
      ["reason", "text", "Why"],
      ["source", "text?", "What it rests on"],
    ],
    columns: "id, entity, entity_id, changes::text as changes, reason, source",
    from: "revision",
    where: "action = 'SEED'",
    order: "id integer",
  }),
  packageTable({
    name: "revisions",
    title: "What was changed since the record was first loaded, by whom is not said",
    key: ["id"],
    fields: [
      ["id", "integer", "Its number"],
      ["at", "moment", "When it was changed"],
      ["action", ["CREATE", "UPDATE", "DELETE", "IMPORT"], "What was done; IMPORT: from a voting file"],
      ["entity", "text", "What kind of record was changed"],
      ["entity_id", "text", "Its key"],
      ["changes", "json", "Old and new value by field"],
      ["reason", "text", "Why"],
      ["source", "text?", "What it rests on"],
    ],
    columns: `
      id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, action, entity, entity_id,
      changes::text as changes, reason, source`,
    from: "revision",
    where: "action <> 'SEED'",
    order: "id integer",
  }),
];
