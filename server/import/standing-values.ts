import type { TransactionSql } from "postgres";
import type { Standing } from "@/domain/library/difference";
import type { ImportedField } from "@/domain/library/field-changes";
import type { RecordedVote } from "./recorded-votes";

/** The names under which a field stands in the revisions of a vote, and, after "text." or alone, in those of its text. */
const NAMES: Record<ImportedField, { vote: string[]; text: string[] }> = {
  date: { vote: ["date"], text: [] },
  meeting: { vote: ["meetingSymbol", "writtenProcedure"], text: [] },
  positions: {
    vote: ["positions", "memberVotes", "modality", "tally", "yes", "no", "abstain", "notVoting", "vote"],
    text: [],
  },
  draft: { vote: [], text: ["draftSymbol"] },
  officialTitle: { vote: [], text: ["officialTitle"] },
  agenda: { vote: [], text: ["agenda"] },
  subjects: { vote: [], text: ["subjects"] },
};

type Row = Standing & { id: number; entity: "vote" | "resolution"; entityId: string; name: string; action: string };

/** What stands behind a value of the record, if its latest change was made by a person or corrected the base; else null. */
export type StandingOf = (vote: RecordedVote, field: ImportedField) => Standing | null;

/** Looks up, for these votes, whose each value is. A value that came from a file, or was never changed, is nobody's. */
export async function readStanding(sql: TransactionSql, votes: readonly RecordedVote[]): Promise<StandingOf> {
  if (votes.length === 0) return () => null;
  const rows = await sql<Row[]>`
    select distinct on (r.entity, r.entity_id, name) r.id, r.entity, r.entity_id as "entityId", name, r.action, r.actor,
           to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, r.reason, r.source
      from revision r, jsonb_object_keys(r.changes) as name
     where r.entity = 'vote' and r.entity_id = any(${votes.map(({ id }) => id)})
        or r.entity = 'resolution' and r.entity_id = any(${votes.map(({ slug }) => slug)})
     order by r.entity, r.entity_id, name, r.id desc`;
  const latest = new Map(rows.map((row) => [`${row.entity} ${row.entityId} ${row.name}`, row]));
  return (vote, field) => {
    const { vote: own, text } = NAMES[field];
    const names = [
      ...[...own, ...text.map((name) => `text.${name}`)].map((name) => `vote ${vote.id} ${name}`),
      ...text.map((name) => `resolution ${vote.slug} ${name}`),
    ];
    const found = names.flatMap((name) => latest.get(name) ?? []).sort((a, b) => b.id - a.id)[0];
    if (found === undefined || found.action === "IMPORT") return null;
    const { actor, at, reason, source } = found;
    return { actor, at, reason, source };
  };
}
