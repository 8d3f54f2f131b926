import { MODALITIES, OUTCOMES, POSITIONS, VOTE_KINDS } from "@/domain/vocabulary";
import { packageTable } from "./package-table";

/** Votes and what members did in them, as files of the data package. The first two are the views for analysts. */
export const VOTE_TABLES = [
  packageTable({
    name: "votes",
    title: "Votes of the Security Council, one row a vote",
    key: ["vote_id"],
    foreign: ["slug -> texts.slug", "meeting -> meetings.symbol", "topic -> topics.slug"],
    fields: [
      ["vote_id", "text", "Stable key of the vote"],
      ["slug", "slug", "The page of the text voted on: /resolutions/{slug}. Several votes may share it"],
      ["symbol", "text?", "Symbol of the resolution, if the text was adopted; of an amendment, that of the text"],
      ["draft", "text?", "Symbol of the draft, or of the amendment, that was voted on"],
      ["meeting", "text?", "The verbatim record of the meeting; empty where unknown, and for written procedures"],
      ["date", "date", "Day of the vote"],
      ["kind", VOTE_KINDS, "What was voted on; PROCEDURAL: not on a text"],
      ["procedural", "boolean", "Whether the matter was procedural, so that there was no veto"],
      ["modality", MODALITIES, "WITHOUT_VOTE: there are no numbers and no member votes"],
      [
        "outcome",
        OUTCOMES,
        "VETOED: enough Yes, and a permanent member’s No. NOT_ADOPTED: too few Yes, whoever said No",
      ],
      ["yes", "integer?", "Members in favour; empty where no source gives the number"],
      ["no", "integer?", "Members against; empty where no source gives the number"],
      ["abstain", "integer?", "Members abstaining; empty where no source gives the number"],
      [
        "not_voting",
        "integer?",
        "Members that took no part, present or absent; empty where no source gives the number",
      ],
      ["topic", "slug?", "The primary topic: /topics/{topic}"],
      ["title", "text", "What was voted on, in short"],
    ],
    select: `
      select r.* from vote_record r join vote v on v.id = r.vote_id order by r.date, r.slug collate "C", v.ordinal`,
  }),
  packageTable({
    name: "member-votes",
    title: "What each member did, one row a member in a vote",
    key: ["vote_id", "member_code"],
    foreign: ["vote_id -> votes.vote_id", "member_code, seat_code -> members.code, seat_code", "slug -> texts.slug"],
    fields: [
      ["vote_id", "text", "The vote"],
      ["slug", "slug", "The page of the text voted on: /resolutions/{slug}"],
      ["date", "date", "Day of the vote"],
      ["member_code", "code", "ISO 3166 alpha-3 code of the member, or its former code (SUN, YUG, DDR)"],
      ["seat_code", "code", "The seat, which outlives its holder: SUN and RUS are RUS. For figures over time"],
      ["member_name", "text", "Short name of the member on the day of the vote"],
      ["permanent", "boolean", "Whether it is one of the five permanent members"],
      [
        "position",
        POSITIONS,
        "NOT_VOTING: took no part. NOT_RECORDED: no source says; never a number, never an abstention",
      ],
      ["veto", "boolean", "Whether this is the No of a permanent member in a vote that was VETOED"],
    ],
    select: `
      select r.* from member_vote_record r join vote v on v.id = r.vote_id
       order by r.date, r.slug collate "C", v.ordinal, r.member_code collate "C"`,
  }),
  packageTable({
    name: "vote-details",
    title:
      "What few votes have: the place among several on one text, a written procedure, words and symbol of a part, a note",
    key: ["vote_id"],
    foreign: ["vote_id -> votes.vote_id"],
    fields: [
      ["vote_id", "text", "The vote"],
      ["ordinal", "integer", "Its place among the votes on one text, in the order taken"],
      ["written_procedure", "boolean", "Whether it was taken in writing, without a meeting"],
      ["title", "text?", "What was voted on, where that is less than the whole text"],
      ["symbol", "text?", "The symbol of the amendment itself"],
      ["note", "text?", "What a reader must know"],
    ],
    select: `
      select id as vote_id, ordinal, written_procedure, title, symbol, note from vote
       where ordinal > 1 or written_procedure or num_nonnulls(title, symbol, note) > 0 order by date, id collate "C"`,
  }),
  packageTable({
    name: "meetings",
    title: "Meetings in which votes were taken",
    key: ["symbol"],
    fields: [
      ["symbol", "text", "Symbol of the verbatim record"],
      ["date", "date", "The day on which it began"],
    ],
    select: `select symbol, date from meeting order by date, symbol collate "C"`,
  }),
];
