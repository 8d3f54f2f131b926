import { splitNote, splitTitle } from "@/domain/findings";
import { POSITION_LABELS, SCOPE_LABELS } from "@/domain/labels";
import type { PairFigures } from "@/domain/pair-figures";
import { denominatorsTitle } from "@/domain/pair-titles";
import { inWords, withArticle } from "@/domain/sentence";
import { SCOPES, type Scope } from "@/domain/vocabulary";
import { pairTableCells } from "../charts/pair/pair-table-cells";
import { pairTableDrawing } from "../charts/pair/pair-table-drawing";
import { dotsDrawing } from "../charts/shares/interval-dots-drawing";
import { dotRows } from "../charts/shares/share-rows";
import type { FigureContent } from "./figure-content";

type Whole = { scope: Scope; names: { a: string; b: string }; figures: PairFigures };

/** Agreement of two members in all votes, adopted texts and contested votes. */
export function denominatorsFigure({ names, figures: { whole } }: Omit<Whole, "scope">): FigureContent {
  const compared = SCOPES.map((scope) => ({ key: scope, name: SCOPE_LABELS[scope].name, agreement: whole[scope] }));
  const rows = compared.flatMap((one) => dotRows([one]));
  return {
    title: denominatorsTitle(whole),
    sub: `Share of equal votes of ${inWords([names.a, names.b].map(withArticle))} in each denominator`,
    how: `Dot: share. Line: 95% interval. ${SCOPES.map((scope) => `${SCOPE_LABELS[scope].name}: ${SCOPE_LABELS[scope].meaning}`).join("; ")}.`,
    label: rows.map((row) => `${row.name}: ${row.text}`).join("; "),
    draw: (size) => dotsDrawing({ rows, kind: "topics" }, size === "narrow" ? "narrow" : "wide"),
    marks: [],
    table: {
      columns: [
        ...["denominator", "n", "agree", "strict", "interval_low", "interval_high"],
        ...["half", "kappa", "kappa_squared"],
      ],
      rows: compared.map(({ key, agreement: { n, agree, strict, interval, half, kappa, kappaSquared } }) => [
        ...[key, n, agree, strict, interval?.low ?? null, interval?.high ?? null],
        ...[half, kappa, kappaSquared],
      ]),
    },
  };
}

/** What the two did in the same votes, position against position. */
export function pairTableFigure({ scope, names, figures }: Whole): FigureContent {
  const { table } = figures.whole[scope];
  const { cells } = pairTableCells(table);
  const note = splitNote(table, names);
  return {
    title: splitTitle(table),
    sub: `Votes of ${names.a} (rows) and ${names.b} (columns), ${SCOPE_LABELS[scope].votes}`,
    how: note === "" ? null : note,
    label: cells
      .map((cell) => `${names.a} ${POSITION_LABELS[cell.a]}, ${names.b} ${POSITION_LABELS[cell.b]}: ${cell.count}`)
      .join("; "),
    draw: (size) => pairTableDrawing(table, names, size === "narrow" ? "narrow" : "wide"),
    marks: [],
    table: { columns: ["first", "second", "votes"], rows: cells.map(({ a, b, count }) => [a, b, count]) },
  };
}
