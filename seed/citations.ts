import type { Seed } from "./read";

/** What a citation belongs to: one record, by its key in the files. */
export type Cited =
  | { resolution: string }
  | { vote: string }
  | { statement: string }
  | { explanation: { vote: string; member: string } };

/** A citation by the slug of its source. */
export type SeedCitation = { of: Cited; source: string; supports: string; place: string | null };

/** Every citation of the record, in the order in which a page should list those of one kind. */
export function citationsOf(seed: Seed): SeedCitation[] {
  const slugOfCode = new Map(seed.sources.map(({ code, slug }) => [code, slug]));
  const sourceOf = (name: string) => slugOfCode.get(name) ?? name;
  return [
    ...seed.articles.flatMap(({ slug, citations }) =>
      citations.map(({ supports, place, ...of }) => ({ of, source: slug, supports, place })),
    ),
    ...textCitations(seed, sourceOf),
    ...voteCitations(seed, sourceOf),
    ...correctionCitations(seed),
    ...seed.voteSources.map(({ vote, source, supports, place }) => ({ of: { vote }, source, supports, place })),
    ...seed.statements.flatMap(({ slug, sources }) =>
      sources.map((cited) => ({ of: { statement: slug }, ...cited, place: null })),
    ),
    ...seed.explanations.flatMap(({ vote, member, sources }) =>
      sources.map((cited) => ({ of: { explanation: { vote, member } }, ...cited, place: null })),
    ),
  ];
}

type SourceOf = (name: string) => string;

function textCitations({ resolutions }: Seed, sourceOf: SourceOf): SeedCitation[] {
  const library = sourceOf("DL");
  return resolutions.flatMap(({ slug, undl, draft_from }) => {
    const of = { resolution: slug };
    const draftSource = draft_from === null ? null : sourceOf(draft_from);
    const found: SeedCitation[] = [];
    if (undl !== null) {
      const supports =
        draftSource === library ? "title, agenda item, subjects and draft symbol" : "title, agenda item and subjects";
      found.push({ of, source: library, supports, place: `record ${undl}` });
    }
    if (draftSource !== null && (draftSource !== library || undl === null)) {
      found.push({ of, source: draftSource, supports: "draft symbol", place: null });
    }
    return found;
  });
}

function voteCitations({ votes }: Seed, sourceOf: SourceOf): SeedCitation[] {
  return votes.flatMap(({ id, modality, votes_from, meeting_from }) => {
    const of = { vote: id };
    const supports = modality === "RECORDED" ? "day, outcome, tally and member votes" : "day and outcome";
    const found: SeedCitation[] = votes_from.map((from) => {
      const [code = "", row] = from.split(" ");
      return { of, source: sourceOf(code), supports, place: row === undefined ? null : `record ${row}` };
    });
    if (meeting_from !== null) found.push({ of, source: sourceOf(meeting_from), supports: "meeting", place: null });
    return found;
  });
}

/** What a source put right in one record, each source once: "correction of the position of China and the day". */
function correctionCitations({ corrections, members }: Seed): SeedCitation[] {
  const names = new Map(members.map(({ code, short_name }) => [code, short_name]));
  const label = (field: string) => {
    const name = names.get(field);
    if (name !== undefined) return `the position of ${name}`;
    return LABELS[field] ?? `the ${field}`;
  };
  const found = new Map<string, { of: Cited; source: string; labels: string[] }>();
  for (const { entity, id, field, sources } of corrections) {
    if (entity === "member") continue;
    for (const source of sources) {
      const key = `${entity} ${id} ${source}`;
      const one = found.get(key) ?? { of: entity === "vote" ? { vote: id } : { resolution: id }, source, labels: [] };
      found.set(key, { ...one, labels: [...new Set([...one.labels, label(field)])] });
    }
  }
  return [...found.values()].map(({ of, source, labels }) => {
    const last = labels.at(-1);
    const all = labels.length > 1 ? `${labels.slice(0, -1).join(", ")} and ${last}` : last;
    return { of, source, supports: `correction of ${all}`, place: null };
  });
}

const LABELS: Record<string, string> = {
  date: "the day",
  meetingSymbol: "the meeting",
  draftSymbol: "the draft symbol",
  officialTitle: "the title",
  modality: "the manner of adoption",
  memberVotes: "the positions",
  vote: "a vote that was missing",
  "double entry": "a double entry",
};
