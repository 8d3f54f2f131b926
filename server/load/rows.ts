import type { Value } from "../copy";
import type { ReadPackage } from "./read-package";

type Row = Record<string, Value>;

/** A row for a table of the database, and the line of the file that it comes from. */
export type PlacedRow = { line: number; row: Row };

/** A table of the database, and its rows as they are read from a file of the package. */
export type PlacedTable = { name: string; file: string; rows: () => AsyncGenerator<PlacedRow, void> };

/**
 * The record of a package as rows, table by table in the order that foreign keys ask for; each is read when its rows are
 * asked for. Its keys have been checked: what names a row finds it.
 */
export async function tablesOf({ rows, keys }: ReadPackage): Promise<PlacedTable[]> {
  const texts = keys.places("texts", "slug");
  const statements = keys.places("statements", "slug");
  const sources = keys.places("sources", "slug");
  const explanations = keys.places("explanations", "vote_id", "member_code");
  const details = new Map<Value | undefined, Row>();
  // Few votes have any.
  for await (const { cells } of rows("vote-details")) details.set(cells.vote_id, cells);
  const from = (name: string, file: string, made: (cells: Row, index: number) => Row | Row[]): PlacedTable => ({
    ...{ name, file },
    async *rows() {
      let index = 0;
      for await (const { line, cells } of rows(file)) {
        for (const row of [made(cells, index)].flat()) yield { line, row };
        index += 1;
      }
    },
  });
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
      } = details.get(vote.vote_id) ?? {};
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
