import type { TransactionSql } from "postgres";
import type { ImportedValues } from "@/domain/library/field-changes";
import { slugOf } from "@/domain/symbols";
import type { Position } from "@/domain/vocabulary";

/** An adopted text of the record with the vote that adopted it, in the fields that a file can say something of. */
export type RecordedVote = ImportedValues & {
  id: string;
  version: number;
  textId: number;
  textVersion: number;
  slug: string;
  title: string;
  procedural: boolean;
};

type Row = Omit<RecordedVote, "positions"> & {
  symbol: string | null;
  modality: "RECORDED" | "WITHOUT_VOTE";
  positions: string | null;
};

/** What a file of adopted resolutions is compared with. */
export type Recorded = {
  /** By the symbol of the resolution. */
  votes: Map<string, RecordedVote>;
  /** Texts that were adopted and whose number no source gives. */
  unnumbered: RecordedVote[];
  /** Texts of the record that no vote on the whole was taken on yet: their slugs by the symbol of the draft. */
  drafts: Map<string, string>;
  /** The days of meetings by symbol. */
  meetings: Map<string, string>;
};

/** Reads the whole of it, as it looks to one transaction, in three statements. */
export async function readRecorded(sql: TransactionSql): Promise<Recorded> {
  const rows = await sql<Row[]>`
    select r.symbol, v.id, v.version, r.id as "textId", r.version as "textVersion", r.slug, r.title, v.procedural,
           v.modality, to_char(v.date, 'YYYY-MM-DD') as date, v.meeting_symbol as meeting,
           v.written_procedure as "writtenProcedure", r.draft_symbol as draft, r.official_title as "officialTitle",
           r.agenda, r.subjects, p.positions
      from (select distinct on (resolution_id) * from vote where kind = 'RESOLUTION' and outcome = 'ADOPTED'
             order by resolution_id, ordinal desc) v
      join resolution r on r.id = v.resolution_id
      left join (select vote_id, string_agg(member_code || ' ' || position, ',') as positions
                   from member_vote group by vote_id) p on p.vote_id = v.id`;
  const drafts = await sql<{ draft: string; slug: string }[]>`
    select draft_symbol as draft, slug from resolution r
     where draft_symbol is not null and symbol is null
       and not exists (select from vote v where v.resolution_id = r.id and v.kind = 'RESOLUTION')`;
  const meetings = await sql<{ symbol: string; day: string }[]>`
    select symbol, to_char(date, 'YYYY-MM-DD') as day from meeting`;
  return {
    votes: new Map(rows.flatMap((row) => (row.symbol === null ? [] : [[row.symbol, recordedVote(row)]]))),
    unnumbered: rows.filter(({ symbol }) => symbol === null).map(recordedVote),
    drafts: new Map(drafts.map(({ draft, slug }) => [slugOf(draft), slug])),
    meetings: new Map(meetings.map(({ symbol, day }) => [symbol, day])),
  };
}

function recordedVote({ symbol, modality, positions, ...vote }: Row): RecordedVote {
  return { ...vote, positions: modality === "WITHOUT_VOTE" ? null : readPositions(positions ?? "") };
}

/** "CHN YES,FRA ABSTAIN" by member. */
function readPositions(list: string): Record<string, Position> {
  const entries = list === "" ? [] : list.split(",").map((entry) => entry.split(" "));
  // The column is of this type in the database.
  return Object.fromEntries(entries) as Record<string, Position>;
}
