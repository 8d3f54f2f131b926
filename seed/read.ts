import { z } from "zod";
import { ClaimInput } from "@/domain/claim-input";
import { type CouncilTerm, membersOn } from "@/domain/council";
import type { Position } from "@/domain/vocabulary";
import type { StatedTally } from "@/domain/vote-input";
import { Article, Explanation, Source, Statement } from "./accounts";
import { readPositions, readTally } from "./cells";
import { Member, MemberName, Term, Topic } from "./council";
import { type At, readTable } from "./csv";
import { listTables, readText, SeedError } from "./files";
import { Correction, Resolution, Vote, VoteSource } from "./texts";

/** A vote with its two cells read: the position of every member that served, none for an adoption without a vote. */
export type SeedVote = Omit<Vote, "positions" | "tally" | "meeting"> &
  At & {
    positions: Record<string, Position>;
    tally: StatedTally | null;
    meeting: string | null;
    writtenProcedure: boolean;
  };

/** The whole record as its files have it. */
export type Seed = {
  members: (Member & At)[];
  memberNames: (MemberName & At)[];
  terms: (Term & At)[];
  topics: (Topic & At)[];
  sources: (Source & At)[];
  resolutions: (Resolution & At)[];
  votes: SeedVote[];
  voteSources: (VoteSource & At)[];
  corrections: (Correction & At)[];
  statements: Statement[];
  explanations: Explanation[];
  articles: Article[];
  claims: ClaimInput[];
};

/** Reads and parses every file. Throws a SeedError whose sentences name file, line and column. */
export function readSeed(): Seed {
  const terms = readTable("terms.csv", Term);
  return {
    members: readTable("members.csv", Member),
    memberNames: readTable("member-names.csv", MemberName),
    terms,
    topics: readTable("topics.csv", Topic),
    sources: readTable("sources.csv", Source),
    resolutions: listTables("resolutions").flatMap((file) => readTable(file, Resolution)),
    votes: readVotes(councilTerms(terms)),
    voteSources: readTable("vote-sources.csv", VoteSource),
    corrections: readTable("corrections.csv", Correction),
    statements: readList("statements.json", Statement, "slug"),
    explanations: readList("explanations.json", Explanation, "vote"),
    articles: readList("articles.json", Article, "slug"),
    claims: readList("claims.json", ClaimInput, "words"),
  };
}

/** The terms in the shape in which the rules of the Council want them. */
export function councilTerms(terms: readonly Term[]): CouncilTerm[] {
  return terms.map(({ code, seat_code, from, to, kind }) => {
    return { member: code, seat: seat_code, from, to, permanent: kind === "PERMANENT" };
  });
}

const WRITTEN = "written procedure";

function readVotes(terms: CouncilTerm[]): SeedVote[] {
  const problems: string[] = [];
  const votes = listTables("votes")
    .flatMap((file) => readTable(file, Vote))
    .map((vote): SeedVote => {
      const serving = membersOn(terms, vote.date).map(({ member }) => member);
      const writtenProcedure = vote.meeting === WRITTEN;
      const meeting = writtenProcedure ? null : vote.meeting;
      const rest = { tally: readTally(vote.tally), meeting, writtenProcedure };
      if (vote.modality === "WITHOUT_VOTE" && vote.positions === "") return { ...vote, ...rest, positions: {} };
      try {
        return { ...vote, ...rest, positions: readPositions(vote.positions, serving) };
      } catch (error) {
        problems.push(`${vote.at}, column positions: ${(error as Error).message}`);
        return { ...vote, ...rest, positions: {} };
      }
    });
  if (problems.length > 0) throw new SeedError(problems);
  return votes;
}

/** The records of a JSON file. Throws a SeedError that names the record by its number and its name. */
function readList<Schema extends z.ZodType>(file: string, schema: Schema, name: string): z.infer<Schema>[] {
  const records = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(readText(file)));
  const problems: string[] = [];
  const read = records.flatMap((record, index) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return [parsed.data];
    const at = `${file}, record ${index + 1} (${String(record[name])})`;
    problems.push(...parsed.error.issues.map(({ path, message }) => `${at}, ${path.join(".")}: ${message}`));
    return [];
  });
  if (problems.length > 0) throw new SeedError(problems);
  return read;
}
