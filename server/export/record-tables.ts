import "server-only";
import { Prisma } from "@/prisma/client/client";
import type { Selected } from "./selected";

/** Texts, members and topics, as files of the data package. */
export const RECORD_TABLES: Selected[] = [
  {
    name: "vote-details",
    title: "What few votes have: the place among several on one text, a written procedure, a note",
    key: ["vote_id"],
    foreign: [{ column: "vote_id", table: "votes", key: "vote_id" }],
    columns: [
      ["vote_id", "text", "The vote"],
      ["ordinal", "integer", "Its place among the votes on one text, in the order taken"],
      ["written_procedure", "boolean", "Whether it was taken in writing, without a meeting"],
      ["note", "text", "What a reader must know"],
    ],
    select: Prisma.sql`
      select id as vote_id, ordinal, written_procedure, note from vote
       where ordinal > 1 or written_procedure or note is not null order by date, id collate "C"`,
  },
  {
    name: "texts",
    title: "Texts and matters put before the Council, voted on or not",
    key: ["slug"],
    columns: [
      ["slug", "text", "The page of the text: /resolutions/{slug}"],
      ["symbol", "text", "Symbol of the resolution, if it was adopted"],
      ["draft_symbol", "text", "Symbol of the draft"],
      ["title", "text", "What it is about, in short"],
      ["official_title", "text", "The title of the UN's library"],
      ["agenda", "text", "The item of the Council's agenda"],
      ["subjects", "text", "Subjects in the words of the UN's library"],
      ["sponsors", "text", "Who put it forward, as the sources name them"],
      ["date", "date", "The day of the first vote, or of circulation where no vote was taken"],
      ["fate", "text", "CIRCULATED or WITHDRAWN, where it never came to a vote"],
      ["note", "text", "What a reader must know"],
      ["successor", "text", "The text that took its place"],
      ["topic", "text", "The primary topic"],
      ["further_topics", "text", "Further topics"],
      ["aliases", "text", "Other addresses that lead to its page"],
    ],
    foreign: [
      { column: "successor", table: "texts", key: "slug" },
      { column: "topic", table: "topics", key: "slug" },
    ],
    select: Prisma.sql`
      select r.slug, r.symbol, r.draft_symbol, r.title, r.official_title, r.agenda, array_to_string(r.subjects, '|') as subjects,
             r.sponsors, r.date, r.fate, r.note, s.slug as successor,
             (select topic_slug from resolution_topic t where t.resolution_id = r.id and is_primary) as topic,
             (select string_agg(topic_slug, '|' order by topic_slug collate "C") from resolution_topic t
               where t.resolution_id = r.id and not is_primary) as further_topics,
             (select string_agg(a.slug, '|' order by a.slug collate "C") from resolution_alias a
               where a.resolution_id = r.id) as aliases
        from resolution r left join resolution s on s.id = r.successor_id order by r.date, r.slug collate "C"`,
  },
  {
    name: "members",
    title: "States that are or were members of the United Nations, and observers",
    key: ["code"],
    columns: [
      ["code", "text", "ISO 3166 alpha-3 code, or the former code"],
      ["seat_code", "text", "The seat, which outlives its holder"],
      ["short_name", "text", "The name in lists"],
      ["official_name", "text", "The official name"],
      ["status", "text", "MEMBER, FORMER or OBSERVER"],
      ["permanent", "boolean", "Whether it is a permanent member of the Council"],
      ["regional_group", "text", "The group in which the United Nations elects"],
      ["iso2", "text", "ISO 3166 alpha-2 code"],
    ],
    select: Prisma.sql`
      select code, seat_code, short_name, official_name, status, permanent, regional_group, iso2
        from member order by code collate "C"`,
  },
  {
    name: "member-names",
    title: "Names of members at a time",
    key: ["member_code", "valid_from"],
    foreign: [{ column: "member_code", table: "members", key: "code" }],
    columns: [
      ["member_code", "text", "The member"],
      ["name", "text", "The official name of the time"],
      ["short_name", "text", "The name in lists of the time"],
      ["valid_from", "date", "The first day; empty: from the beginning"],
      ["valid_to", "date", "The last day; empty: to this day"],
    ],
    select: Prisma.sql`
      select member_code, name, short_name, valid_from, valid_to from member_name
       order by member_code collate "C", valid_from nulls first`,
  },
  {
    name: "terms",
    title: "Days on the Council, both ends included",
    key: ["member_code", "valid_from"],
    foreign: [{ column: "member_code", table: "members", key: "code" }],
    columns: [
      ["member_code", "text", "The member"],
      ["seat_code", "text", "The seat that it held"],
      ["valid_from", "date", "The first day"],
      ["valid_to", "date", "The last day; empty: no end"],
      ["kind", "text", "PERMANENT or ELECTED"],
      ["seat_group", "text", "The place of the understanding of 1946 that the seat belonged to, before 1966"],
      ["note", "text", "What a reader must know"],
    ],
    select: Prisma.sql`
      select member_code, seat_code, valid_from, valid_to, kind, seat_group, note from term
       order by valid_from, member_code collate "C"`,
  },
  {
    name: "topics",
    title: "Situations and themes on the Council's agenda",
    key: ["slug"],
    columns: [
      ["slug", "text", "The page of the topic: /topics/{slug}"],
      ["name", "text", "Its name"],
      ["kind", "text", "SITUATION, THEME or ORGANISATION"],
      ["region", "text", "The part of the world"],
      ["countries", "text", "Codes of the states that it is about"],
      ["description", "text", "What belongs to it"],
    ],
    select: Prisma.sql`
      select slug, name, kind, region, array_to_string(countries, '|') as countries, description
        from topic order by slug collate "C"`,
  },
];
