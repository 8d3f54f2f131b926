/** What the rules of the Council and the logic of a record ask of a vote that comes in: docs/principles.md. */

import { type CouncilTerm, councilSize, FIRST_MEETING, membersOn } from "./council";
import { formatDay } from "./dates";
import { outcomeLabel } from "./labels";
import { outcomeOf } from "./outcome";
import { draftProblem, meetingProblem, resolutionProblem } from "./symbols";
import { tallyOf } from "./tally";
import { filingIssues } from "./text-topics";
import type { Outcome, Position } from "./vocabulary";
import { type StatedTally, VoteInput } from "./vote-input";
import { isPart } from "./vote-kind";

/** What is to be put right, and where: "draft", "positions.PAK", "statedTally.yes". */
export type VoteIssue = { path: string; message: string };

/** A vote that may enter the record, with what follows from it, or all that is wrong with it. */
export type CheckedVote =
  | { ok: true; vote: VoteInput; outcome: Outcome; tally: StatedTally | null }
  | { ok: false; issues: VoteIssue[] };
/** A vote that may enter the record, with what follows from it. */
export type GoodVote = Extract<CheckedVote, { ok: true }>;

/**
 * Checks a vote by itself: its fields, and the rules that tie them together. Every issue is found at once, so that a form
 * can show each beside its field. `terms` are all terms, or those of the day; `today` is the last day allowed. Whether the
 * vote is already in the record only the database knows.
 */
export function checkVote(raw: unknown, context: { terms: readonly CouncilTerm[]; today: string }): CheckedVote {
  const { fields, issues } = readFields(raw);
  const serving = fields.date === undefined ? [] : membersOn(context.terms, fields.date);
  issues.push(...RULES.flatMap((rule) => rule(fields, { ...context, serving })));
  // Without an issue every field was read, so that together they are a vote.
  const vote = fields as VoteInput;
  const outcome = issues.length === 0 ? outcomeOfInput(vote, serving) : null;
  return outcome === null ? { ok: false, issues } : { ok: true, vote, outcome, tally: tallyOfInput(vote) };
}

/** The numbers of the vote: those of the positions if all are recorded, else those that the source states, else null. */
function tallyOfInput(vote: Pick<VoteInput, "positions" | "statedTally">): StatedTally | null {
  const positions = Object.values(vote.positions);
  return positions.length > 0 && !positions.includes("NOT_RECORDED") ? tallyOf(positions) : vote.statedTally;
}

type Fields = Partial<VoteInput>;
type Rule = (vote: Fields, context: { serving: readonly CouncilTerm[]; today: string }) => VoteIssue[];

/** Each field is read by itself, so that a bad one does not hide what is wrong with the others. */
function readFields(raw: unknown): { fields: Fields; issues: VoteIssue[] } {
  const given = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  const fields: Record<string, unknown> = {};
  const issues: VoteIssue[] = [];
  for (const [name, field] of Object.entries(VoteInput.shape)) {
    const read = field.safeParse(given[name]);
    if (read.success) fields[name] = read.data;
    else {
      issues.push(
        ...read.error.issues.map((issue) => ({ path: [name, ...issue.path].join("."), message: issue.message })),
      );
    }
  }
  return { fields: fields as Fields, issues };
}

const dayIsPast: Rule = ({ date }, { today }) => {
  if (date === undefined) return [];
  if (date > today) return [{ path: "date", message: `${formatDay(date)} has not come yet.` }];
  if (date < FIRST_MEETING) return [{ path: "date", message: `The Council first met on ${formatDay(FIRST_MEETING)}.` }];
  return [];
};

const symbolsAreWellFormed: Rule = ({ date, kind, symbol, draft, meeting, writtenProcedure }) => {
  const found: [string, string | null][] = [];
  if (date !== undefined && draft) found.push(["draft", draftProblem(draft, date)]);
  if (date !== undefined && symbol) found.push(["symbol", resolutionProblem(symbol, date)]);
  if (symbol && kind !== undefined && kind !== "RESOLUTION") {
    found.push([
      "symbol",
      "Only the vote on the text itself makes it a resolution with a symbol. Leave it empty here.",
    ]);
  }
  if (meeting) {
    found.push(["meeting", writtenProcedure ? "A written procedure has no meeting." : meetingProblem(meeting)]);
  }
  return found.flatMap(([path, message]) => (message === null ? [] : [{ path, message }]));
};

const kindFits: Rule = ({ kind, procedural, partTitle }) => {
  const issues: VoteIssue[] = [];
  if (kind === "PROCEDURAL" && procedural === false) {
    issues.push({ path: "procedural", message: "A vote of the kind “Procedural” is procedural." });
  }
  if (isPart(kind) && partTitle === null) {
    issues.push({ path: "partTitle", message: "Say which part of the text was voted on." });
  }
  return issues;
};

const everyMemberOnce: Rule = ({ date, modality, positions, statedTally }, { serving }) => {
  if (date === undefined || positions === undefined) return [];
  if (serving.length === 0)
    return [{ path: "date", message: `No member is known to have served on ${formatDay(date)}.` }];
  if (modality === "WITHOUT_VOTE") {
    const message = "Adopted without a vote: no member voted, so there is nothing to enter here.";
    return [
      ...(Object.keys(positions).length > 0 ? [{ path: "positions", message }] : []),
      ...(statedTally ? [{ path: "statedTally", message }] : []),
    ];
  }
  const seated = new Set(serving.map((term) => term.member));
  const missing = [...seated].filter((member) => positions[member] === undefined);
  const strangers = Object.keys(positions).filter((member) => !seated.has(member));
  return [
    ...missing.map((member) => ({
      path: `positions.${member}`,
      message: `Choose a position. Every member serving on ${formatDay(date)} has one.`,
    })),
    ...strangers.map((member) => ({
      path: `positions.${member}`,
      message: `${member} was not a member of the Council on ${formatDay(date)}.`,
    })),
  ];
};

const missingIsExplained: Rule = ({ positions, note }) =>
  Object.values(positions ?? {}).includes("NOT_RECORDED") && note === null
    ? [{ path: "note", message: "Say in the note why some positions are not recorded, and what the source does say." }]
    : [];

/** At the turn of a year the members that were elected may not have been entered yet. */
const councilIsWhole: Rule = ({ date, note }, { serving }) => {
  if (date === undefined || note || serving.length === 0 || serving.length >= councilSize(date)) return [];
  const [known, all] = [serving.length, councilSize(date)];
  const message = `The record knows ${known} of the ${all} members of ${formatDay(date)}. Enter the terms of the others first; if a seat was empty, say so in the note.`;
  return [{ path: "date", message }];
};

const NUMBERS = { yes: "Yes", no: "No", abstain: "abstaining", notVoting: "not voting" } as const;

const tallyAgrees: Rule = ({ positions, statedTally }, { serving }) => {
  if (!statedTally || positions === undefined || !isComplete(positions, serving)) return [];
  const counted = tallyOf(Object.values(positions));
  const recorded = !Object.values(positions).includes("NOT_RECORDED");
  const issues = (Object.keys(NUMBERS) as (keyof StatedTally)[]).flatMap((part): VoteIssue[] => {
    const stated = statedTally[part];
    if (stated === null || counted[part] === stated || (!recorded && counted[part] < stated)) return [];
    const message = `The source states ${stated} ${NUMBERS[part]}, the positions give ${counted[part]}.`;
    return [{ path: `statedTally.${part}`, message }];
  });
  const parts = Object.values(statedTally);
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (recorded || sum === serving.length || (parts.includes(null) && sum < serving.length)) return issues;
  return [...issues, { path: "statedTally", message: `It adds up to ${sum}; ${serving.length} members were serving.` }];
};

const outcomeFits: Rule = (vote, { serving }) => {
  const { date, modality, procedural, positions, symbol = null, statedOutcome = null, statedTally = null } = vote;
  if (date === undefined || modality === undefined || procedural === undefined || positions === undefined) return [];
  if (modality === "RECORDED" && !isComplete(positions, serving)) return [];
  const counted = countedOutcome({ date, modality, procedural, positions, statedTally }, serving);
  if (counted === null && symbol === null && statedOutcome === null) {
    const message = "Neither positions nor tally say what came of the vote. State the outcome that the source gives.";
    return [{ path: "statedOutcome", message }];
  }
  const issues: VoteIssue[] = [];
  const outcome = counted ?? statedOutcome ?? "ADOPTED";
  if (symbol !== null && outcome !== "ADOPTED") {
    const message = `Only an adopted text has one, and as entered this one is ${outcomeLabel(outcome).toLowerCase()}.`;
    issues.push({ path: "symbol", message });
  }
  if (statedOutcome !== null && statedOutcome !== outcome) {
    const [stated, votes] = [outcomeLabel(statedOutcome), outcomeLabel(outcome)];
    issues.push({ path: "statedOutcome", message: `Stated is “${stated}”, but the votes give “${votes}”.` });
  }
  return issues;
};

/** Whether every member has a position, be it only NOT_RECORDED. */
function isComplete(positions: VoteInput["positions"], serving: readonly CouncilTerm[]): boolean {
  return serving.every((term) => positions[term.member] !== undefined);
}

const RULES: readonly Rule[] = [
  dayIsPast,
  symbolsAreWellFormed,
  kindFits,
  everyMemberOnce,
  councilIsWhole,
  missingIsExplained,
  tallyAgrees,
  outcomeFits,
  filingIssues,
];

type Counted = Pick<VoteInput, "date" | "modality" | "procedural" | "positions" | "statedTally">;

/** The outcome that the positions, or the tally, leave no doubt of; else null. */
function countedOutcome(vote: Counted, serving: readonly CouncilTerm[]): Outcome | null {
  if (vote.modality === "WITHOUT_VOTE") return "ADOPTED";
  const tally = tallyOfInput(vote);
  if (tally === null) return null;
  const permanent = serving.filter((term) => term.permanent).map((term) => vote.positions[term.member]);
  const counted = (permanentNo: boolean) =>
    outcomeOf({ day: vote.date, procedural: vote.procedural, tally, permanentNo });
  if (permanent.includes("NO")) return counted(true);
  const open = permanent.some(
    (position: Position | undefined) => position === undefined || position === "NOT_RECORDED",
  );
  return open && tally.no > 0 && counted(true) !== counted(false) ? null : counted(false);
}

/**
 * The outcome of a vote that comes in: counted where it can be, else adopted if the text has a resolution's symbol, else
 * as stated; null where nothing says.
 */
function outcomeOfInput(
  vote: Counted & Pick<VoteInput, "symbol" | "statedOutcome">,
  serving: readonly CouncilTerm[],
): Outcome | null {
  return countedOutcome(vote, serving) ?? (vote.symbol === null ? vote.statedOutcome : "ADOPTED");
}
