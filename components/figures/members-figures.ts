import type { PairShares } from "@/domain/ballots";
import { mapLine, mapTitle } from "@/domain/map-findings";
import { matrixLine, matrixTitle, rankedPairs } from "@/domain/matrix-findings";
import type { PositionMap } from "@/domain/position-map";
import type { MatrixMember } from "../charts/matrix/agreement-matrix";
import { matrixDrawing } from "../charts/matrix/matrix-drawing";
import { type MapMember, mapDrawing } from "../charts/position-map/position-map";
import type { FigureContent } from "./figure-content";

type Map = { question: string; members: readonly MapMember[]; map: PositionMap; nameOf: (seat: string) => string };

/** Members placed by how alike they vote. */
export function positionMapFigure({ question, members, map, nameOf }: Map): FigureContent {
  const permanent = members.filter((member) => member.permanent).map(({ seat }) => seat);
  const title = mapTitle(map, permanent, nameOf);
  return {
    title,
    sub: mapLine(question),
    how: "Filled: permanent members. Only distances mean something; the directions do not. The map is turned so that the United States lies at the left of Russia. Names on one spot gave the same vote or nearly.",
    label: `Map of ${members.length} members. ${title}.`,
    draw: (size) => mapDrawing(members, size === "narrow" ? "narrow" : "wide"),
    marks: [],
    table: {
      columns: ["member", "name", "x", "y"],
      // Six digits: what is beyond them differs from one processor to another.
      rows: members.map(({ seat, name, x, y }) => [seat, name, Number(x.toFixed(6)), Number(y.toFixed(6))]),
    },
  };
}

type Matrix = { question: string; members: readonly MatrixMember[]; pairs: readonly PairShares[] };

/** How alike every two members voted. */
export function matrixFigure({ question, members, pairs }: Matrix): FigureContent {
  const [most, least] = [rankedPairs(pairs)[0], rankedPairs(pairs).at(-1)];
  const ends = [most, least].flatMap((pair) => (pair ? [`${pair.a}–${pair.b} ${pair.agree} of ${pair.n}`] : []));
  return {
    title: matrixTitle(pairs),
    sub: matrixLine(question),
    how: "Italics: fewer than ten votes in common, so that the count is given. –: no vote in common.",
    label: `Table of ${members.length} members. Most and least alike: ${ends.join("; ")}.`,
    draw: () => matrixDrawing(members, pairs),
    marks: [],
    table: {
      columns: ["a", "b", "n", "agree", "strict", "half"],
      rows: pairs.map(({ a, b, n, agree, strict, half }) => [a, b, n, agree, strict, half]),
    },
  };
}
