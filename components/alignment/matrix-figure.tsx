import Link from "next/link";
import { toAlignmentQuery } from "@/domain/alignment-query";
import { formatDay } from "@/domain/dates";
import type { Matrix } from "@/domain/matrix";
import { matrixLine, matrixTitle } from "@/domain/matrix-findings";
import { type MatrixView, mapHref } from "@/domain/matrix-view";
import { AgreementMatrix, type MatrixMember } from "../charts/matrix/agreement-matrix";
import { MatrixKey } from "../charts/matrix/matrix-key";
import { MethodLink } from "../site/method-link";
import { Figure, type FigureText } from "../ui/figure";

type MatrixFigureProps = {
  view: MatrixView;
  question: string;
  members: MatrixMember[];
  matrix: Matrix;
  to: string;
  /** Ways to take it away. */
  tools: Pick<FigureText, "tools" | "embed">;
};

/** The matrix as the page shows it: finding, table, how to read it, and ways to take it away. */
export function MatrixFigure({ view, question, members, matrix, to, tools }: MatrixFigureProps) {
  const { scope } = view;
  const { sort, permanent, ...map } = view;
  return (
    <Figure
      title={matrixTitle(matrix.pairs)}
      sub={matrixLine(question)}
      how={
        <>
          Each number opens the votes of its pair. Italics: fewer than ten votes in common, so that the count is given.
          –: no vote in common. Neighbours are as alike as can be where members stand{" "}
          <MethodLink to="seriation">by similarity</MethodLink>. <Link href={mapHref(map)}>The same on a map</Link>
        </>
      }
      source={`Source: this record, to ${formatDay(to)}`}
      {...tools}
    >
      <AgreementMatrix
        caption={`Share of equal votes, ${question}`}
        members={members}
        pairs={matrix.pairs}
        href={(a, b) => `/alignment?${toAlignmentQuery({ a, b, from: view.from, to: view.to, scope })}`}
      />
      <MatrixKey />
    </Figure>
  );
}
