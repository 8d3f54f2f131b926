import { formatDay } from "@/domain/dates";
import { voteFinding } from "@/domain/explain-outcome";
import type { VoteRow } from "@/domain/record";
import { formatSymbol } from "@/domain/symbols";
import { horseshoeWords } from "../votes/horseshoe";
import { horseshoeDrawing } from "../votes/horseshoe-drawing";
import { MARKS, markOf } from "../votes/mark-code";
import type { FigureContent } from "./figure-content";

/** One vote as the Council's table. */
export function voteFigure(vote: VoteRow): FigureContent {
  const symbol = vote.symbol ?? vote.draft;
  return {
    title: voteFinding(vote),
    sub: `How each member voted on ${symbol === null ? "" : `${formatSymbol(symbol)}, `}${formatDay(vote.date)}: ${vote.title}`,
    how: "Bold: permanent member. Members stand in English alphabetical order from the lower left; who presided is not in the record.",
    label: horseshoeWords(vote),
    draw: (size) => horseshoeDrawing(vote, size === "narrow" ? "small" : "wide"),
    marks: MARKS.filter((code) => vote.memberVotes.some((one) => markOf(one) === code)),
    table: {
      columns: ["member", "name", "seat", "permanent", "position", "veto"],
      rows: vote.memberVotes.map(({ member, name, seat, permanent, position, veto }) => [
        ...[member, name, seat, String(permanent), position, String(veto)],
      ]),
    },
  };
}
