import type { Table, Value } from "../copy";
import type { PackageRow, ReadPackage } from "./read-package";

/** The rows of one table of the database, and where in the package each comes from. */
export type PlacedTable = Table & { file: string; lines: number[] };

type Row = Record<string, Value>;

/**
 * The record of a package as rows, table by table in the order that foreign keys ask for. Its keys have been checked: what
 * names a row finds it.
 */
export function tablesOf({ rows }: ReadPackage): PlacedTable[] {
  const of = (file: string) => rows.get(file) ?? [];
  const texts = new Numbers(of("texts"), "slug");
  const statements = new Numbers(of("statements"), "slug");
  const sources = new Numbers(of("sources"), "slug");
  const explanations = new Numbers(of("explanations"), "vote_id", "member_code");
  const details = new Map(of("vote-details").map(({ cells }) => [cells.vote_id, cells]));
  const from = (name: string, file: string, row: (cells: Row, index: number) => Row | Row[]): PlacedTable => {
    const placed = of(file).flatMap(({ line, cells }, index) =>
      [row(cells, index)].flat().map((made) => ({ line, made })),
    );
    return { name, file, rows: placed.map(({ made }) => made), lines: placed.map(({ line }) => line) };
  };
  const listed = (list: Value | undefined, row: (value: string) => Row): Row[] =>
    (Array.isArray(list) ? list : []).map(row);

  return [
    from("member", "members", (member) => member),
    from("member_name", "member-names", (name) => name),
    from("term", "terms", (term) => term),
    from("topic", "topics", (topic) => topic),
    from("meeting", "meetings", (meeting) => meeting),
    from("resolution", "texts", ({ successor, topic: _, further_topics, aliases, ...text }, index) => ({
      id: index + 1,
      ...text,
      successor_id: texts.find(successor),
    })),
    from("resolution_alias", "texts", ({ aliases }, index) =>
      listed(aliases, (slug) => ({ slug, resolution_id: index + 1 })),
    ),
    from("resolution_topic", "texts", ({ topic, further_topics }, index) => {
      const filed = (topic_slug: Value, is_primary: boolean) => ({ resolution_id: index + 1, topic_slug, is_primary });
      const further = listed(further_topics, (slug) => filed(slug, false));
      return topic ? [filed(topic, true), ...further] : further;
    }),
    from("vote", "votes", (vote) => {
      const {
        ordinal = 1,
        written_procedure = false,
        title = null,
        symbol = null,
        note = null,
      } = details.get(vote.vote_id ?? null) ?? {};
      const { vote_id, slug, symbol: _, draft, meeting, topic, title: __, ...rest } = vote;
      const placed = { id: vote_id ?? null, resolution_id: texts.find(slug), meeting_symbol: meeting ?? null };
      return { ...placed, ...rest, ordinal, written_procedure, title, symbol, note };
    }),
    from(
      "member_vote",
      "member-votes",
      ({ vote_id = null, member_code = null, seat_code = null, position = null }) => ({
        ...{ vote_id, member_code, seat_code, position },
      }),
    ),
    from("source", "sources", (source, index) => ({ id: index + 1, ...source })),
    from("statement", "statements", ({ topic, draft, proposers, objectors, texts: _, ...statement }, index) => ({
      id: index + 1,
      ...statement,
      topic_slug: topic ?? null,
      draft_id: texts.find(draft),
    })),
    from("statement_member", "statements", ({ proposers, objectors }, index) => {
      const named = (role: string) => (member_code: string) => ({ statement_id: index + 1, member_code, role });
      return [...listed(proposers, named("PROPOSER")), ...listed(objectors, named("OBJECTOR"))];
    }),
    from("statement_resolution", "statements", (cells, index) =>
      listed(cells.texts, (slug) => ({ statement_id: index + 1, resolution_id: texts.find(slug) })),
    ),
    from("quotation", "quotations", ({ statement, ...quotation }) => ({
      statement_id: statements.find(statement),
      ...quotation,
    })),
    from("explanation", "explanations", (explanation, index) => ({ id: index + 1, ...explanation })),
    from("claim", "claims", ({ source, text, statement, ...claim }) => ({
      ...claim,
      source_id: sources.find(source),
      resolution_id: texts.find(text),
      statement_id: statements.find(statement),
    })),
    from("citation", "citations", ({ id = null, source, text, vote_id = null, member_code, statement, ...cited }) => ({
      id,
      source_id: sources.find(source),
      resolution_id: texts.find(text),
      vote_id: member_code ? null : vote_id,
      explanation_id: member_code ? explanations.find(vote_id, member_code) : null,
      statement_id: statements.find(statement),
      ...cited,
    })),
    from("revision", "corrections", (correction) => ({ ...correction, action: "SEED", actor: "Seed" })),
    from("revision", "revisions", (revision) => ({ ...revision, actor: "An editor" })),
  ];
}

/** The numbers that the rows of a file get in the database, from 1 in their order, by their keys. */
class Numbers {
  readonly #numbers: Map<string, number>;

  constructor(rows: readonly PackageRow[], ...key: string[]) {
    this.#numbers = new Map(rows.map(({ cells }, index) => [key.map((column) => cells[column]).join("\n"), index + 1]));
  }

  /** The number of the row with this key; null where the key is empty, or no row has it. */
  find(...key: (Value | undefined)[]): number | null {
    return this.#numbers.get(key.join("\n")) ?? null;
  }
}
