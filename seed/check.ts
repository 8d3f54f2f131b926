import { checkVote } from "@/domain/check-vote";
import { slugOf } from "@/domain/symbols";
import { isPart } from "@/domain/vote-kind";
import { checkClaims } from "./check-claims";
import { checkLinks } from "./check-links";
import { checkMeetings } from "./check-meetings";
import { checkStatements } from "./check-statements";
import { councilTerms, type Seed, type SeedVote } from "./read";
import type { Resolution } from "./texts";

/**
 * Everything that is wrong in the record, as sentences that begin with file and line; none where it may be loaded. Each
 * vote meets the schema and the rules that the form, the API and the importer meet.
 */
export function checkSeed(seed: Seed): string[] {
  return [
    ...checkVotes(seed),
    ...checkTexts(seed),
    ...checkMeetings(seed.votes),
    ...checkLinks(seed),
    ...checkStatements(seed),
    ...checkClaims(seed),
  ];
}

/** The day after which no vote of the record can lie. */
const today = () => new Date().toISOString().slice(0, 10);

function checkVotes({ votes, resolutions, terms }: Seed): string[] {
  const texts = new Map(resolutions.map((text) => [text.slug, text]));
  const context = { terms: councilTerms(terms), today: today() };
  return votes.flatMap((vote) => {
    const text = texts.get(vote.resolution);
    if (!text) return [`${vote.at}: there is no resolution ${vote.resolution}`];
    const checked = checkVote(asInput(vote, text), context);
    if (!checked.ok) return checked.issues.map(({ path, message }) => `${vote.at}: ${path}: ${message}`);
    const problems: string[] = [];
    if (checked.outcome !== vote.outcome) {
      problems.push(`${vote.at}: the outcome is ${vote.outcome}, but the votes give ${checked.outcome}`);
    }
    // A part of the tally may be open; the parts that are stated were compared with the positions by the rules.
    if (JSON.stringify(checked.tally) !== JSON.stringify(vote.tally)) {
      problems.push(`${vote.at}: the tally is not that of the positions`);
    }
    return problems;
  });
}

/** A vote of the files in the shape in which every vote comes in. */
function asInput(vote: SeedVote, text: Resolution) {
  const isText = vote.kind === "RESOLUTION";
  const part = isPart(vote.kind);
  return {
    date: vote.date,
    kind: vote.kind,
    procedural: vote.procedural,
    modality: vote.modality,
    symbol: isText ? text.symbol : null,
    draft: part ? vote.symbol : text.draft,
    title: text.title,
    officialTitle: text.official_title,
    agenda: text.agenda,
    meeting: vote.meeting,
    writtenProcedure: vote.writtenProcedure,
    sponsors: text.sponsors,
    note: vote.note,
    topic: text.topic,
    partTitle: vote.title,
    partOf: part ? text.slug : null,
    positions: vote.positions,
    statedTally: vote.tally,
    statedOutcome: vote.outcome,
    source: { citation: vote.votes_from.join(", ") || "A page in vote-sources.csv", url: null },
  };
}

/** A text has votes or a fate, is under its symbol's address, and its votes are numbered from 1. */
function checkTexts({ resolutions, votes }: Seed): string[] {
  const ordinals = new Map<string, number[]>();
  for (const { resolution, ordinal } of votes) ordinals.set(resolution, [...(ordinals.get(resolution) ?? []), ordinal]);
  return resolutions.flatMap((text) => {
    const problems: string[] = [];
    const own = (ordinals.get(text.slug) ?? []).sort((a, b) => a - b);
    if (own.length === 0 && (text.fate === null || text.date === null)) {
      problems.push("it has no vote, so it needs a fate and a date");
    }
    if (own.length > 0 && (text.fate !== null || text.date !== null)) {
      problems.push("it was put to a vote, so it has neither a fate nor a date of its own");
    }
    if (own.some((ordinal, index) => ordinal !== index + 1)) problems.push(`its votes are numbered ${own.join(", ")}`);
    if (text.symbol !== null && text.slug !== slugOf(text.symbol)) {
      problems.push(`its symbol asks for the slug ${slugOf(text.symbol)}`);
    }
    return problems.map((problem) => `${text.at}, ${text.slug}: ${problem}`);
  });
}
