/** What the cells of a row can hold. Messages quote what was found, in short. */
import { z } from "zod";
import { Day } from "../dates";
import { tidySymbol } from "../symbols";
import type { Position } from "../vocabulary";

const quoted = (input: unknown) => `“${String(input).slice(0, 40)}”`;

const POSITIONS: Record<string, Position> = { Y: "YES", N: "NO", A: "ABSTAIN", X: "NOT_VOTING", NV: "NOT_VOTING" };

/** What one member did. */
export const MemberCells = z.object({
  ms_code: z.string().regex(/^[A-Z]{3}$/, { error: (issue) => `${quoted(issue.input)} is not the code of a member.` }),
  permanent_member: z
    .string()
    .regex(/^(true|false)$/i, { error: (issue) => `${quoted(issue.input)} is neither True nor False.` })
    .transform((cell) => cell.toLowerCase() === "true"),
  /** A blank is a member that took no part. */
  ms_vote: z.string().transform((cell, context): Position => {
    const position = cell === "" ? "NOT_VOTING" : POSITIONS[cell.toUpperCase()];
    if (position !== undefined) return position;
    context.addIssue({ code: "custom", message: `${quoted(cell)} is none of Y, N, A, X and NV.` });
    return z.NEVER;
  }),
});
export type MemberCells = z.infer<typeof MemberCells>;

/** A number that may read 15.0, and may be missing. */
const Total = z
  .string()
  .regex(/^(\d{1,2}(\.0+)?)?$/, { error: (issue) => `${quoted(issue.input)} is not a number of members.` })
  .transform((cell) => (cell === "" ? null : Number(cell)));

const optional = z.string().transform((cell) => cell || null);

/** What is said of the vote, the same in each of its rows. */
export const VoteCells = z.object({
  undl_id: z
    .string()
    .regex(/^\d*$/, { error: (issue) => `${quoted(issue.input)} is not the number of a record.` })
    .transform((cell) => cell || null),
  date: z.string().min(1, { error: "The day of the vote is missing." }).pipe(Day),
  resolution: z
    .string()
    .min(1, { error: "The symbol of the resolution is missing." })
    .transform(tidySymbol)
    .refine((symbol) => /^S\/RES\/\d+\(\d{4}\)$/.test(symbol), {
      error: (issue) => `${quoted(issue.input)} is not the symbol of a resolution of the Council.`,
    }),
  draft: z.string().transform((cell) => (cell === "" ? null : tidySymbol(cell))),
  meeting: optional,
  description: z.string().min(1, { error: "The description is missing, and with it the title." }),
  agenda: optional,
  subjects: z.string().transform((cell) =>
    cell
      .split("|")
      .map((subject) => subject.trim())
      .filter((subject) => subject !== ""),
  ),
  vote_note: optional,
  total_yes: Total,
  total_no: Total,
  total_abstentions: Total,
  total_non_voting: Total,
  total_ms: Total,
  modality: z
    .string()
    .regex(/^(recorded )?vote$|^(adopted )?without (a )?vote$/i, {
      error: (issue) => `${quoted(issue.input)} is neither “Vote” nor “Without Vote”.`,
    })
    .transform((cell) => (/without/i.test(cell) ? ("WITHOUT_VOTE" as const) : ("RECORDED" as const))),
  undl_link: z.string().regex(/^(https:\/\/digitallibrary\.un\.org\/record\/\S+)?$/, {
    error: (issue) => `${quoted(issue.input)} is not an address in the UN Digital Library.`,
  }),
});
export type VoteCells = z.infer<typeof VoteCells>;
