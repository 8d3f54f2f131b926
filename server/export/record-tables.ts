import { FATES } from "@/domain/vocabulary";
import { orNothing } from "./field";
import { packageTable } from "./package-table";

/** Texts, members and topics, as files of the data package. */
export const RECORD_TABLES = [
  packageTable({
    name: "texts",
    title: "Texts and matters put before the Council, voted on or not",
    key: ["slug"],
    foreign: ["successor -> texts.slug", "topic -> topics.slug"],
    fields: [
      ["slug", "slug", "The page of the text: /resolutions/{slug}"],
      ["symbol", "text?", "Symbol of the resolution, if it was adopted"],
      ["draft_symbol", "text?", "Symbol of the draft"],
      ["title", "text", "What it is about, in short"],
      ["official_title", "text?", "The title of the UN's library"],
      ["agenda", "text?", "The item of the Council's agenda"],
      ["subjects", "list?", "Subjects in the words of the UN's library"],
      ["sponsors", "text?", "Who put it forward, as the sources name them"],
      ["date", "date", "The day of the first vote, or of circulation where no vote was taken"],
      ["fate", orNothing(FATES), "What became of it, where it never came to a vote"],
      ["note", "text?", "What a reader must know"],
      ["successor", "slug?", "The text that took its place"],
      ["topic", "slug?", "The primary topic"],
      ["further_topics", "list?", "Further topics"],
      ["aliases", "list?", "Other addresses that lead to its page"],
    ],
    select: `
      select r.slug, r.symbol, r.draft_symbol, r.title, r.official_title, r.agenda, r.subjects, r.sponsors, r.date, r.fate,
             r.note, s.slug as successor,
             (select topic_slug from resolution_topic t where t.resolution_id = r.id and is_primary) as topic,
             array(select topic_slug from resolution_topic t
                    where t.resolution_id = r.id and not is_primary order by topic_slug collate "C") as further_topics,
             array(select a.slug from resolution_alias a
                    where a.resolution_id = r.id order by a.slug collate "C") as aliases
        from resolution r left join resolution s on s.id = r.successor_id order by r.date, r.slug collate "C"`,
  }),
  packageTable({
    name: "members",
    title: "States that are or were members of the United Nations, and observers",
    key: ["code"],
    fields: [
      ["code", "code", "ISO 3166 alpha-3 code, or the former code"],
      ["seat_code", "code", "The seat, which outlives its holder"],
      ["short_name", "text", "The name in lists"],
      ["official_name", "text", "The official name"],
      ["status", ["MEMBER", "FORMER", "OBSERVER"], "What it is to the United Nations"],
      ["permanent", "boolean", "Whether it is a permanent member of the Council"],
      ["regional_group", "text?", "The group in which the United Nations elects"],
      ["iso2", "text?", "ISO 3166 alpha-2 code"],
      ["flag_code", "text?", "The two letters by which sets of flags know it"],
    ],
    select: `
      select code, seat_code, short_name, official_name, status, permanent, regional_group, iso2, flag_code
        from member order by code collate "C"`,
  }),
  packageTable({
    name: "member-names",
    title: "Names of members at a time",
    // A name has no first day where it is the first, so that no columns are a key.
    key: [],
    foreign: ["member_code -> members.code"],
    fields: [
      ["member_code", "code", "The member"],
      ["name", "text", "The official name of the time"],
      ["short_name", "text", "The name in lists of the time"],
      ["valid_from", "date?", "The first day; empty: from the beginning"],
      ["valid_to", "date?", "The last day; empty: to this day"],
    ],
    select: `
      select member_code, name, short_name, valid_from, valid_to from member_name
       order by member_code collate "C", valid_from nulls first`,
  }),
  packageTable({
    name: "terms",
    title: "Days on the Council, both ends included",
    key: ["member_code", "valid_from"],
    foreign: ["member_code, seat_code -> members.code, seat_code"],
    fields: [
      ["member_code", "code", "The member"],
      ["seat_code", "code", "The seat that it held"],
      ["valid_from", "date", "The first day"],
      ["valid_to", "date?", "The last day; empty: no end"],
      ["kind", ["PERMANENT", "ELECTED"], "Whether it sat by the Charter or was elected"],
      ["seat_group", "text?", "The place of the understanding of 1946 that the seat belonged to, before 1966"],
      ["note", "text?", "What a reader must know"],
    ],
    select: `
      select member_code, seat_code, valid_from, valid_to, kind, seat_group, note from term
       order by valid_from, member_code collate "C"`,
  }),
  packageTable({
    name: "topics",
    title: "Situations and themes on the Council's agenda",
    key: ["slug"],
    fields: [
      ["slug", "slug", "The page of the topic: /topics/{slug}"],
      ["name", "text", "Its name"],
      ["kind", ["SITUATION", "THEME", "ORGANISATION"], "What it is"],
      ["region", "text?", "The part of the world"],
      ["countries", "list?", "Codes of the states that it is about"],
      ["description", "text", "What belongs to it"],
    ],
    select: `select slug, name, kind, region, countries, description from topic order by slug collate "C"`,
  }),
];
