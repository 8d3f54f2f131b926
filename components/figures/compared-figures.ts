import type { Agreement } from "@/domain/agreement";
import type { AlignmentQuery } from "@/domain/alignment-query";
import { SCOPE_LABELS } from "@/domain/labels";
import type { PairFigures, ScopedAgreement } from "@/domain/pair-figures";
import { partsTitle, rankLine, rankTitle } from "@/domain/pair-titles";
import { inWords, withArticle } from "@/domain/sentence";
import { dotsDrawing } from "../charts/shares/interval-dots-drawing";
import { type Compared, dotRows, drawnParts } from "../charts/shares/share-rows";
import type { FigureContent } from "./figure-content";

type Parts = {
  scope: AlignmentQuery["scope"];
  names: { a: string; b: string };
  figures: PairFigures;
  topicName: (slug: string) => string;
};

/** Agreement of two members by topic, the topics with ten votes or more. */
export function byTopicFigure({ topicName, ...parts }: Parts): FigureContent {
  const { figures, scope } = parts;
  return partsFigure(
    "topic",
    parts,
    figures.byTopic.map((row) => ({
      ...{ key: row.topic, name: topicName(row.topic), agreement: row[scope] },
    })),
  );
}

/** The same by the region of the topic. */
export function byRegionFigure(parts: Parts): FigureContent {
  const { figures, scope } = parts;
  return partsFigure(
    "region",
    parts,
    figures.byRegion.map((row) => ({
      ...{ key: row.region, name: row.region === "Global" ? "Global themes" : row.region, agreement: row[scope] },
    })),
  );
}

function partsFigure(
  noun: "topic" | "region",
  { scope, names, figures }: Omit<Parts, "topicName">,
  compared: Compared[],
): FigureContent {
  const { votes } = SCOPE_LABELS[scope];
  const whole = figures.whole[scope].strict;
  const { rows, left, label } = drawnParts(compared, whole, noun);
  const dots = { rows, kind: "topics", whole: whole ?? undefined } as const;
  return {
    title: partsTitle(compared, noun),
    sub: `Share of equal votes of ${inWords([names.a, names.b].map(withArticle))} in ${votes} by ${noun}, each with ten votes or more; dotted line: ${votes} together`,
    how: `Dot: share. Line: 95% interval. Each vote counts under its primary topic${noun === "region" ? " and the region of that" : ""}.${left ? ` ${left}` : ""}`,
    label,
    draw: (size) => dotsDrawing(dots, size === "narrow" ? "narrow" : "wide"),
    marks: [],
    table: comparedTable(noun, compared),
  };
}

type Ranked = {
  a: string;
  b: string;
  scope: AlignmentQuery["scope"];
  permanentPairs: ({ a: string; b: string } & ScopedAgreement)[];
  memberName: (code: string) => string;
};

/** The pair in question among the pairs of permanent members. */
export function pairsComparedFigure({ a, b, scope, permanentPairs, memberName }: Ranked): FigureContent {
  const { votes } = SCOPE_LABELS[scope];
  const compared = permanentPairs.map((pair) => ({
    key: `${pair.a}-${pair.b}`,
    name: `${memberName(pair.a)}–${memberName(pair.b)}`,
    agreement: pair[scope],
    inQuestion: (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a),
  }));
  const rows = dotRows(compared);
  return {
    title: rankTitle(compared, votes),
    sub: rankLine(votes),
    how: "Line: 95% interval.",
    label: labelOf(rows),
    draw: (size) => dotsDrawing({ rows, kind: "pairs" }, size === "narrow" ? "narrow" : "wide"),
    marks: [],
    table: comparedTable("pair", compared),
  };
}

const labelOf = (rows: ReturnType<typeof dotRows>) => rows.map((row) => `${row.name}: ${row.text}`).join("; ");

function comparedTable(head: string, compared: readonly Compared[]): FigureContent["table"] {
  return {
    columns: [head, "name", "n", "agree", "strict", "interval_low", "interval_high"],
    rows: compared
      .filter(({ agreement }) => agreement.n > 0)
      .map(({ key, name, agreement }) => [key, name, ...measured(agreement)]),
  };
}

function measured({ n, agree, strict, interval }: Agreement) {
  return [n, agree, strict, interval?.low ?? null, interval?.high ?? null];
}
