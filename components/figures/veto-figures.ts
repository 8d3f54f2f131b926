import { formatDay } from "@/domain/dates";
import { isJoint, mostFrequentTopic, type VetoFigures } from "@/domain/veto-figures";
import { jointVetoTitle, vetoStripTitle } from "@/domain/veto-findings";
import { jointLayout } from "../charts/joint-vetoes-layout";
import { jointDrawing } from "../charts/joint-vetoes-picture";
import { stripDrawing, stripWords } from "../charts/veto-strip-drawing";
import { STRIP_ROWS } from "../charts/veto-strip-layout";
import type { FigureContent } from "./figure-content";

/** Every vetoed vote in order, by the seat that voted No. */
export function vetoesFigure(vetoes: VetoFigures): FigureContent {
  const { votes, byDecade, whole } = vetoes;
  const seats = STRIP_ROWS.map(({ seat }) => seat);
  return {
    title: vetoStripTitle(byDecade),
    sub: `Each column is one vetoed vote, in order, ${daysOf(votes)}; a mark stands in the row of each seat that voted No`,
    how: `Numbers at the left: vetoes cast; below: votes vetoed in the decade. A line joins seats that vetoed the same text. Blue: China and the Soviet Union or Russia together (${whole.joint}). The columns are not to a scale of time.`,
    label: stripWords(vetoes),
    draw: (size) => stripDrawing(vetoes, size),
    marks: [],
    table: {
      columns: ["vote", "date", "title", ...seats],
      rows: votes.map(({ vote, seats: vetoing }) => [
        ...[vote.id, vote.date, vote.title],
        ...seats.map((seat) => (vetoing.includes(seat) ? 1 : 0)),
      ]),
    },
  };
}

/** The votes that China and the Soviet Union or Russia vetoed together, on a time line by topic. */
export function jointVetoesFigure({ votes }: VetoFigures): FigureContent {
  const joint = votes.filter(isJoint);
  const layout = jointLayout(joint);
  return {
    title: jointVetoTitle(joint.length, mostFrequentTopic(joint)),
    sub: `Votes vetoed by China and by the Soviet Union or Russia, ${daysOf(joint)}`,
    how:
      layout.gap &&
      `The axis is broken: after ${formatDay(layout.gap.after)} there was no joint veto for ${layout.gap.years} years.`,
    label: joint.map(({ vote }) => `${vote.date}: ${vote.title}`).join("; "),
    draw: () => jointDrawing(layout, { linked: false }),
    marks: [],
    table: {
      columns: ["vote", "date", "title", "draft", "topic"],
      rows: joint.map(({ vote }) => [vote.id, vote.date, vote.title, vote.draft, vote.topic?.name ?? null]),
    },
  };
}

function daysOf(votes: VetoFigures["votes"]): string {
  const [first, last] = [votes[0]?.vote.date, votes.at(-1)?.vote.date];
  return first === undefined || last === undefined ? "none yet" : `${formatDay(first)} to ${formatDay(last)}`;
}
