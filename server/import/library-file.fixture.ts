import type { Sql } from "postgres";
import { type Cells, COLUMNS } from "@/domain/library/columns";

const LETTERS: Record<string, string> = { YES: "Y", NO: "N", ABSTAIN: "A", NOT_VOTING: "X" };

type Row = {
  id: number;
  symbol: string;
  date: string;
  draft: string | null;
  meeting: string | null;
  written: boolean;
  title: string;
  agenda: string | null;
  subjects: string[];
  note: string | null;
  without: boolean;
  members: { code: string; permanent: boolean; position: string | null }[];
};

/** The adopted resolutions of the record as rows in the library's layout; those whose positions no source gives are not. */
export async function libraryRows(sql: Sql): Promise<Cells[]> {
  const votes = await sql<Row[]>`
    select r.id, r.symbol, to_char(v.date, 'YYYY-MM-DD') as date, r.draft_symbol as draft, v.meeting_symbol as meeting,
           v.written_procedure as written, coalesce(r.official_title, r.title) as title, r.agenda, r.subjects, v.note,
           v.modality = 'WITHOUT_VOTE' as without,
           (select json_agg(json_build_object('code', t.member_code, 'permanent', t.kind = 'PERMANENT',
                                              'position', m.position) order by t.kind, t.member_code)
              from term t left join member_vote m on m.vote_id = v.id and m.member_code = t.member_code
             where v.date between t.valid_from and coalesce(t.valid_to, 'infinity')) as members
      from vote v join resolution r on r.id = v.resolution_id
     where v.kind = 'RESOLUTION' and v.outcome = 'ADOPTED' and r.symbol is not null
       and not exists (select from member_vote m where m.vote_id = v.id and m.position = 'NOT_RECORDED')
     order by v.date, r.id`;
  return votes.flatMap(rowsOf);
}

function rowsOf(vote: Row): Cells[] {
  const count = (position: string) => String(vote.members.filter((one) => one.position === position).length);
  const [, number = "", year = ""] = /(\d+)\((\d+)\)/.exec(vote.symbol) ?? [];
  const common = {
    undl_id: String(100_000 + vote.id),
    ms_name: "A NAME",
    date: vote.date,
    resolution: vote.symbol,
    draft: vote.draft ?? "",
    meeting: vote.written ? "(none: written procedure)" : (vote.meeting ?? ""),
    description: `Security Council resolution ${number} (${year}) [on ${vote.title}]`,
    agenda: vote.agenda ?? "",
    subjects: vote.subjects.join("|"),
    vote_note: vote.note ?? "",
    total_yes: count("YES"),
    total_no: count("NO"),
    total_abstentions: count("ABSTAIN"),
    total_non_voting: count("NOT_VOTING"),
    total_ms: String(vote.members.length),
    modality: vote.without ? "Without Vote" : "Vote",
    undl_link: `https://digitallibrary.un.org/record/${100_000 + vote.id}`,
  };
  return vote.members.map(({ code, permanent, position }) => ({
    ...common,
    ms_code: code,
    permanent_member: permanent ? "True" : "False",
    ms_vote: position === null ? "X" : (LETTERS[position] ?? "?"),
  }));
}

/** The rows of one resolution, changed as a test wants them. */
export function rowsOfVote(rows: readonly Cells[], symbol: string, change: Partial<Cells> = {}): Cells[] {
  return rows.filter(({ resolution }) => resolution === symbol).map((row) => ({ ...row, ...change }));
}

/** The rows as a file, its header first. */
export function libraryCsv(rows: readonly Cells[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[COLUMNS.join(","), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(","))].join("\n")}\n`;
}

/** A file as the stream that it is read from, in pieces of some size. */
export async function* streamOf(file: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
