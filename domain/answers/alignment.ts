/** Figures of agreement, as the API gives them: the contract, sections 4 and 5. */
import { z } from "zod";
import type { Shares } from "../agreement";
import { Day } from "../dates";
import type { YearFigures } from "../pair-figures";
import { SCOPES, type Scope } from "../vocabulary";
import { Count, Share } from "./counts";

const IntervalAnswer = z
  .object({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
  .describe("Wilson's interval of `strict`, 95 %");

const Row = z.object({ YES: Count, ABSTAIN: Count, NO: Count });

const figures = {
  n: Count.describe("Votes in which both voted Yes, No or abstained"),
  agree: Count.describe("Votes of these in which both did the same"),
  strict: Share.describe("`agree` / `n`"),
  half: Share.describe("The same, an abstention against Yes or No counting half (Lijphart 1963)"),
};

const Kappa = z.number().max(1).nullable();

export const AlignmentAnswer = z.object({
  a: z.string().describe("Seat of the first member"),
  b: z.string().describe("Seat of the second member"),
  from: Day.describe("The first day that counts"),
  to: Day.describe("The last day that counts"),
  scope: z.enum(SCOPES),
  topic: z.string().nullable().describe("Slug of the topic asked for"),
  ...figures,
  interval: IntervalAnswer.nullable(),
  kappa: Kappa.describe("Cohen's, nominal; null where expected disagreement is 0"),
  kappaSquared: Kappa.describe("Cohen's with squared weights (Häge 2011); null where expected disagreement is 0"),
  pi: Kappa.describe("Scott's pi; null where expected disagreement is 0"),
  ac1: Kappa.describe("Gwet's AC1; null without a vote"),
  table: z
    .object({ YES: Row, ABSTAIN: Row, NO: Row })
    .describe("Votes by what `a` did (rows) and what `b` did (columns)"),
  byYear: z
    .array(z.object({ year: z.int(), ...figures, interval: IntervalAnswer.nullable() }))
    .describe("Every year with a vote in the scope"),
});
export type AlignmentAnswer = z.infer<typeof AlignmentAnswer>;

export const MatrixAnswer = z.object({
  members: z.array(z.string()).describe("The seats, in the order asked for"),
  from: Day.nullable().describe("The first day asked for; null: the whole record, China's pairs from 1971-10-25"),
  to: Day.describe("The last day that counts"),
  scope: z.enum(SCOPES),
  cells: z
    .array(z.object({ a: z.string(), b: z.string(), ...figures }))
    .describe("Each pair once, in the order of `members`"),
});
export type MatrixAnswer = z.infer<typeof MatrixAnswer>;

type Asked = { a: string; b: string; from: string; to: string; scope: Scope; topic?: string | undefined };

/** The figures of a pair in one scope. Shares are null where nothing counts; years without a vote in the scope are left out. */
export function alignmentAnswer(asked: Asked, { whole, byYear }: YearFigures): AlignmentAnswer {
  const { a, b, from, to, scope, topic } = asked;
  const { kappa, kappaSquared, pi, ac1, table, interval } = whole[scope];
  return {
    ...{ a, b, from, to, scope, topic: topic ?? null },
    ...counted(whole[scope]),
    ...{ interval, kappa, kappaSquared, pi, ac1, table },
    byYear: byYear
      .filter((year) => year[scope].n > 0)
      .map((year) => ({ year: year.year, ...counted(year[scope]), interval: year[scope].interval })),
  };
}

type Pair = { a: string; b: string } & Shares;

/** The figures of several pairs. */
export function matrixAnswer(asked: Omit<MatrixAnswer, "cells">, pairs: readonly Pair[]): MatrixAnswer {
  const { members, from, to, scope } = asked;
  return { members, from, to, scope, cells: pairs.map((pair) => ({ a: pair.a, b: pair.b, ...counted(pair) })) };
}

function counted({ n, agree, strict, half }: Shares): Shares {
  return { n, agree, strict, half };
}
