import { formatDay } from "@/domain/dates";
import { isJoint, mostFrequentTopic, type VetoFigures, vetoesByTopic } from "@/domain/veto-figures";
import {
  jointVetoTitle,
  vetoDecadesTitle,
  vetoedDays,
  vetoesOfSeats,
  vetoesTogetherTitle,
  vetoStripLine,
  vetoStripTitle,
  vetoTopicsTitle,
} from "@/domain/veto-findings";
import type { VetoView } from "@/domain/veto-view";
import { jointLayout } from "../charts/joint-vetoes/joint-vetoes-layout";
import { jointDrawing } from "../charts/joint-vetoes/joint-vetoes-picture";
import { seatsInWords } from "../charts/vetoes/seats-in-words";
import { topicBarsDrawing } from "../charts/vetoes/topic-bars-drawing";
import { vetoDecadesDrawing } from "../charts/vetoes/veto-decades-drawing";
import { stripDrawing, stripWords } from "../charts/vetoes/veto-strip-drawing";
import { STRIP_ROWS } from "../charts/vetoes/veto-strip-layout";
import type { FigureContent } from "./figure-content";

/** Every vetoed vote in order, by the seat that voted No. */
export function vetoesFigure(vetoes: VetoFigures): FigureContent {
  const { votes, byDecade, whole } = vetoes;
  const seats = STRIP_ROWS.map(({ seat }) => seat);
  return {
    title: vetoStripTitle(byDecade),
    sub: vetoStripLine(votes),
    how: `Numbers at the left: vetoes cast; below: votes vetoed in the decade. A line joins seats that vetoed the same text. Blue: China and the Soviet Union or Russia together (${whole.joint}). The columns are not to a scale of time.`,
    label: stripWords(vetoes),
    draw: (size) => stripDrawing(vetoes, size, { linked: false }),
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

/** Votes vetoed and vetoes cast by decade and seat. */
export function vetoDecadesFigure(vetoes: VetoFigures, count: VetoView["count"]): FigureContent {
  const { votes, byDecade, whole } = vetoes;
  return {
    title: vetoDecadesTitle(byDecade, count),
    sub: `Votes vetoed, and the vetoes of each seat, by decade, ${vetoedDays(votes)}`,
    how: "All bars are on one scale. A vote that several seats vetoed counts once as a vote, and as a veto of each.",
    label: byDecade.map(({ decade, items, cast }) => `${decade}s: ${items} vetoed by ${cast} vetoes`).join("; "),
    draw: (size) => vetoDecadesDrawing(vetoes, size),
    marks: [],
    table: {
      columns: ["decade", "votes", "vetoes", ...STRIP_ROWS.map(({ seat }) => seat), "joint"],
      rows: [...byDecade.map(({ decade, ...one }) => ({ name: `${decade}s`, ...one })), { name: "all", ...whole }].map(
        ({ name, items, cast, bySeat, joint }) => [
          ...[name, items, cast],
          ...STRIP_ROWS.map(({ seat }) => bySeat[seat]),
          joint,
        ],
      ),
    },
  };
}

/** As many topics as a picture holds; the table has all. */
const TOPICS_DRAWN = 15;

/** Vetoes by primary topic, those with most first. */
export function vetoTopicsFigure({ votes }: VetoFigures, count: VetoView["count"]): FigureContent {
  const by = count === "votes" ? "items" : "cast";
  const topics = vetoesByTopic(votes, by);
  const drawn = topics.slice(0, TOPICS_DRAWN).map((one) => ({
    ...{ key: one.topic.slug, name: one.topic.name, count: one[by], note: vetoesOfSeats(one.bySeat) },
  }));
  const left = topics.length - drawn.length;
  return {
    title: vetoTopicsTitle(topics, count),
    sub: `${count === "votes" ? "Votes vetoed" : "Vetoes cast"} by topic, ${vetoedDays(votes)}`,
    how: `Each vote counts under its primary topic.${left > 0 ? ` Drawn are the ${drawn.length} topics with most; the table has ${left} more.` : ""}`,
    label: drawn.map((one) => `${one.name}: ${one.count}`).join("; "),
    draw: (size) => topicBarsDrawing(drawn, size),
    marks: [],
    table: {
      columns: ["topic", "name", "votes", "vetoes", ...STRIP_ROWS.map(({ seat }) => seat), "joint"],
      rows: topics.map(({ topic, items, cast, bySeat, joint }) => [
        ...[topic.slug, topic.name, items, cast],
        ...STRIP_ROWS.map(({ seat }) => bySeat[seat]),
        joint,
      ]),
    },
  };
}

/** How many votes each set of seats vetoed together, and each seat alone. */
export function vetoesTogetherFigure({ votes, together }: VetoFigures): FigureContent {
  const bars = together.map(({ seats, items }) => ({
    ...{ key: seats.join(), name: seatsInWords(seats), count: items, note: "" },
  }));
  return {
    title: vetoesTogetherTitle(together),
    sub: `Votes by the seats that vetoed them, ${vetoedDays(votes)}`,
    how: "A vote counts once, under all the seats that vetoed it.",
    label: bars.map(({ name, count }) => `${name}: ${count}`).join("; "),
    draw: (size) => topicBarsDrawing(bars, size),
    marks: [],
    table: {
      columns: ["seats", "name", "votes"],
      rows: together.map(({ seats, items }) => [seats.join(" "), seatsInWords(seats), items]),
    },
  };
}

/** The votes that China and the Soviet Union or Russia vetoed together, on a time line by topic. */
export function jointVetoesFigure({ votes }: VetoFigures): FigureContent {
  const joint = votes.filter(isJoint);
  const layout = jointLayout(joint);
  return {
    title: jointVetoTitle(joint.length, mostFrequentTopic(joint)),
    sub: `Votes vetoed by China and by the Soviet Union or Russia, ${vetoedDays(joint)}`,
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
