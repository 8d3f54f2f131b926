import "server-only";
import { checkVote } from "@/domain/check-vote";
import type { VoteRow } from "@/domain/record";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { today } from "../saving";
import { issuesOfConstraint } from "./constraint-issues";
import { filingIssue } from "./file-under";
import { insertVote, type SavedVote } from "./insert-vote";
import { meetingOfAnotherDay, samePositions, sameVote, votesOn } from "./likenesses";
import type { SaveIssue } from "./save-issue";
import { listSeatedMembers } from "./seated-members";
import { findText } from "./text";

/** What came of saving a vote. DOUBTFUL: votes of the day with the same positions, to be looked at and confirmed. */
export type SaveResult =
  | ({ status: "SAVED" } & SavedVote)
  | { status: "REFUSED"; issues: SaveIssue[] }
  | { status: "DOUBTFUL"; alike: VoteRow[] };

/** Milliseconds to wait for a connection, and for those who save before this one. */
export const PATIENCE = { maxWait: 10_000, timeout: 10_000 };

/**
 * Adds a vote that no vote of the record is like, with its text, meeting, positions, source and their revisions, in one
 * transaction. `confirmed`: the editor has seen the votes of the day with the same positions. What the rules or the
 * record refuse comes back as issues beside their fields; an outage throws, and nothing is saved.
 */
export async function saveVote(
  raw: unknown,
  editor: Editor,
  reason: string,
  { confirmed = false }: { confirmed?: boolean } = {},
): Promise<SaveResult> {
  const terms = await listSeatedMembers();
  const checked = checkVote(raw, { terms, today: today() });
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { vote } = checked;
  try {
    return await prisma.$transaction(async (tx): Promise<SaveResult> => {
      // One vote at a time, so that the second of two editors who save the same one meets the first's.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('save-vote'))`;
      const found = await findText(tx, vote);
      if ("issue" in found) return { status: "REFUSED", issues: [found.issue] };
      const ofTheDay = await votesOn(tx, vote.date);
      const issues = [
        sameVote(vote, found.text?.slug ?? null, ofTheDay),
        await meetingOfAnotherDay(tx, vote),
        await filingIssue(tx, vote),
      ];
      const refused = issues.filter((issue) => issue !== null);
      if (refused.length > 0) return { status: "REFUSED", issues: refused };
      const alike = confirmed ? [] : samePositions(vote, ofTheDay);
      if (alike.length > 0) return { status: "DOUBTFUL", alike };
      const saved = await insertVote(tx, { checked, text: found.text, editor, reason });
      return { status: "SAVED", ...saved };
    }, PATIENCE);
  } catch (error) {
    const issues = issuesOfConstraint(error);
    if (issues === null) throw error;
    return { status: "REFUSED", issues };
  }
}
