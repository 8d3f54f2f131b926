/** Why a vote ended as it did, in sentences for the page of the vote. */
import { yesNeeded } from "./council";
import { POSITION_VERBS } from "./labels";
import type { MemberVote, VoteRow } from "./record";
import { capitalised, inWords, numberWord, withArticle } from "./sentence";
import type { Position, VoteKind } from "./vocabulary";

/** What was voted on, as the subject of a sentence. */
const VOTED_ON: Record<VoteKind, string> = {
  RESOLUTION: "The text",
  AMENDMENT: "The amendment",
  PARAGRAPH: "The paragraph",
  PROCEDURAL: "The proposal",
  OTHER: "The proposal",
};

/** What the explanation rests on. */
export type ExplainedVote = Pick<
  VoteRow,
  "date" | "kind" | "procedural" | "modality" | "outcome" | "tally" | "memberVotes"
>;

/** A title has room for fewer. */
const MOST_NAMES_IN_A_TITLE = 3;

/**
 * What the Council's table shows, as the title of its picture: who stopped a text that had the votes, how many Yes were missing, or who did
 * not vote Yes. Where positions are not recorded it has the number alone.
 */
export function voteFinding(vote: ExplainedVote): string {
  const { date, modality, outcome, tally, memberVotes } = vote;
  if (modality === "WITHOUT_VOTE") return "Adopted without a vote, so that no member’s position exists";
  if (tally === null) return "Neither the tally nor how each member voted is in the record";
  const yes = yesVoted(tally.yes);
  if (outcome === "VETOED") {
    const against = memberVotes.filter((one) => one.permanent && one.position === "NO");
    const members = against.length === 1 ? "permanent member" : "permanent members";
    return `${capitalised(numberWord(against.length))} ${members} voted No: ${names(against)}; ${yes}`;
  }
  if (outcome === "NOT_ADOPTED") {
    const needed = yesNeeded(date);
    return `${capitalised(yes)}, ${numberWord(needed - tally.yes)} fewer than the ${numberWord(needed)} that were needed`;
  }
  if (memberVotes.some((one) => one.position === "NOT_RECORDED")) {
    return `${capitalised(yes)}; not every member’s position is in the record`;
  }
  if (tally.yes === memberVotes.length) return `All ${numberWord(tally.yes)} members voted Yes`;
  const others = (["NO", "ABSTAIN", "NOT_VOTING"] as const).flatMap((position) => {
    const members = memberVotes.filter((one) => one.position === position);
    return members.length === 0 ? [] : [inside(members, POSITION_VERBS[position], MOST_NAMES_IN_A_TITLE)];
  });
  return [capitalised(yes), ...others].join("; ");
}

const yesVoted = (yes: number) => `${numberWord(yes)} ${yes > 1 ? "members" : "member"} voted Yes`;

/** More names than this are given as a number: the table beside the sentences has them. */
const MOST_NAMES = 6;

/**
 * The outcome in one sentence or two (`lead`), and what has to be known to understand it (`reasons`, each a sentence or
 * two): whose No is a veto and whose is not, who abstained, what no source says.
 */
export function explainOutcome(vote: ExplainedVote): { lead: string; reasons: string[] } {
  const subject = VOTED_ON[vote.kind];
  if (vote.modality === "WITHOUT_VOTE") {
    return {
      lead: `${subject} was adopted without a vote.`,
      reasons: ["No member’s position exists, so none is shown, and the adoption counts in no figure of agreement."],
    };
  }
  const unrecorded = vote.memberVotes.filter((one) => one.position === "NOT_RECORDED");
  const reasons = [...noes(vote), ...abstentions(vote), ...silence(vote)];
  if (vote.tally === null) {
    reasons.push("No source that was read gives the tally, nor how each member voted.");
  } else if (unrecorded.length > 0) {
    const all = unrecorded.length === vote.memberVotes.length;
    const who = all ? "how each member voted" : `how ${names(unrecorded)} voted`;
    reasons.push(`The sources give the tally, but not ${who}.`);
  }
  if (yesNeeded(vote.date) === 7)
    reasons.push("Before 1966 the Council had eleven members, and seven Yes were needed.");
  return { lead: `${counted(vote)}${subject} ${ending(vote)}`, reasons };
}

function counted({ date, tally, memberVotes }: ExplainedVote): string {
  if (tally === null) return "";
  const needed = numberWord(yesNeeded(date));
  if (tally.yes > 0 && tally.yes === memberVotes.length) return `All ${numberWord(tally.yes)} members voted Yes. `;
  const said = capitalised(yesVoted(tally.yes));
  return tally.yes === yesNeeded(date) ? `${said}, the number that was needed. ` : `${said}; ${needed} were needed. `;
}

function ending({ outcome, memberVotes }: ExplainedVote): string {
  if (outcome === "ADOPTED") return "was adopted.";
  if (outcome === "NOT_ADOPTED") return "was not adopted.";
  const vetoed = memberVotes.filter((one) => one.permanent && one.position === "NO");
  return `was not adopted because ${names(vetoed)} voted No.`;
}

/** Which No is a veto, and why the others are not. */
function noes({ outcome, procedural, memberVotes }: ExplainedVote): string[] {
  const all = memberVotes.filter((one) => one.position === "NO");
  const permanent = all.filter((one) => one.permanent);
  const elected = all.filter((one) => !one.permanent);
  if (outcome === "VETOED") {
    return [
      "A No of a permanent member stops a text that has the votes it needs.",
      ...(elected.length > 0 ? [`${said(elected, "voted No too")}: an elected member’s No is not a veto.`] : []),
    ];
  }
  if (all.length === 0) return [];
  if (permanent.length === 0) {
    const why = outcome === "ADOPTED" && !procedural ? ": an elected member’s No is not a veto." : ".";
    return [`${said(all, "voted No")}${why}`];
  }
  const why = procedural
    ? "The vote was procedural, and no veto applies to a procedural vote."
    : "The No of a permanent member is a veto only if there are enough Yes; here there were not.";
  return [`${said(all, "voted No")}. ${why}`];
}

function abstentions({ outcome, procedural, memberVotes }: ExplainedVote): string[] {
  const abstained = memberVotes.filter((one) => one.position === "ABSTAIN");
  if (abstained.length === 0) return [];
  const permanent = outcome === "ADOPTED" && !procedural && abstained.some((one) => one.permanent);
  return [`${said(abstained, "abstained")}.${permanent ? " A permanent member’s abstention is not a veto." : ""}`];
}

function silence({ memberVotes }: ExplainedVote): string[] {
  const silent = memberVotes.filter((one) => one.position === "NOT_VOTING");
  if (silent.length === 0) return [];
  const veto = silent.some((one) => one.permanent) ? " nor a veto" : "";
  return [`${said(silent, "took no part")}: that is ${veto ? "neither an" : "not an"} abstention${veto}.`];
}

type Named = Pick<MemberVote, "name"> & { position: Position };

function said(members: readonly Named[], what: string): string {
  return capitalised(inside(members, what, MOST_NAMES));
}

/** The same inside a sentence. */
function inside(members: readonly Named[], what: string, most: number): string {
  return members.length > most ? `${numberWord(members.length)} members ${what}` : `${names(members)} ${what}`;
}

/** The names as a list inside a sentence: "China and the Russian Federation". */
function names(members: readonly Pick<MemberVote, "name">[]): string {
  return inWords(members.map((one) => withArticle(one.name)));
}
