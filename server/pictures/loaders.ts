import "server-only";
import { byYearFigure } from "@/components/figures/by-year-figure";
import { byRegionFigure, byTopicFigure, pairsComparedFigure } from "@/components/figures/compared-figures";
import { everyVoteFigure } from "@/components/figures/every-vote-figure";
import type { FigureContent } from "@/components/figures/figure-content";
import { memberYearsFigure } from "@/components/figures/member-years-figure";
import { matrixFigure, positionMapFigure } from "@/components/figures/members-figures";
import { topicVotesFigure } from "@/components/figures/topic-votes-figure";
import {
  jointVetoesFigure,
  vetoDecadesFigure,
  vetoesFigure,
  vetoesTogetherFigure,
  vetoTopicsFigure,
} from "@/components/figures/veto-figures";
import { voteFigure } from "@/components/figures/vote-figure";
import { denominatorsFigure, pairTableFigure } from "@/components/figures/whole-pair-figures";
import { yearChangesFigure } from "@/components/figures/year-changes-figure";
import type { FigureName, FigureQueries } from "@/domain/figure-catalogue";
import { membersQuestion } from "@/domain/matrix-findings";
import { principalVote } from "@/domain/principal-vote";
import { vetoFigures } from "@/domain/veto-figures";
import type { VetoView } from "@/domain/veto-view";
import { voteHref } from "@/domain/vote-address";
import { yearChanges } from "@/domain/year-changes";
import { getMapPage, getMatrixPage } from "../alignment/matrix";
import { getPairPage } from "../alignment/pair-page";
import type { KnownNames } from "../known";
import { getMember } from "../members/get";
import { listVoteMarks } from "../members/marks";
import { getOverview } from "../overview";
import { getResolution } from "../resolutions/get";
import { listVotes } from "../resolutions/list";
import { listTopicVotes } from "../topic-votes";
import { listVetoedVotes } from "../vetoes";

/** The figure, and the page that shows it where only the record knows which; null where the record has nothing of the name. */
type Loader<Query> = (query: Query, known: KnownNames) => Promise<{ content: FigureContent; page?: string } | null>;

/** Reads each figure from the record. */
export const LOADERS: { readonly [Name in FigureName]: Loader<FigureQueries[Name]> } = {
  "agreement-by-year": async (query, { memberName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    return { content: byYearFigure({ ...query, ...(await getPairPage(query)), names }) };
  },
  "agreement-by-topic": async (query, { memberName, topicName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    return { content: byTopicFigure({ ...query, ...(await getPairPage(query)), names, topicName }) };
  },
  "agreement-by-region": async (query, { memberName, topicName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    return { content: byRegionFigure({ ...query, ...(await getPairPage(query)), names, topicName }) };
  },
  "agreement-by-denominator": async (query, { memberName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    return { content: denominatorsFigure({ names, ...(await getPairPage(query)) }) };
  },
  "changes-by-year": async (query, { memberName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    const { figures, to } = await getPairPage(query);
    const changes = yearChanges(figures.byYear, query.scope, to);
    return { content: yearChangesFigure({ scope: query.scope, names, changes }) };
  },
  "pair-table": async (query, { memberName }) => {
    const names = { a: memberName(query.a), b: memberName(query.b) };
    return { content: pairTableFigure({ scope: query.scope, names, ...(await getPairPage(query)) }) };
  },
  "pairs-compared": async (query, { memberName }) => {
    return { content: pairsComparedFigure({ ...query, ...(await getPairPage(query)), memberName }) };
  },
  "agreement-matrix": async (view, { memberName }) => {
    const { seats, more, from, to, matrix } = await getMatrixPage(view, memberName);
    const question = membersQuestion(view, namesOf(seats), { from, to }, more);
    return { content: matrixFigure({ question, members: seats, pairs: matrix.pairs }) };
  },
  "position-map": async (asked, { memberName }) => {
    const { view, seats, more, from, to, map } = await getMapPage(asked, memberName);
    const bySeat = new Map(seats.map((one) => [one.seat, one]));
    const members = map.placed.flatMap(({ member, x, y }) => {
      const seat = bySeat.get(member);
      return seat ? [{ ...seat, x, y }] : [];
    });
    const question = membersQuestion(view, namesOf(seats), { from, to }, more);
    const nameOf = (seat: string) => bySeat.get(seat)?.name ?? seat;
    return { content: positionMapFigure({ question, members, map, nameOf }) };
  },
  vetoes: async ({ on }) => ({ content: vetoesFigure(await countedVetoes(on)) }),
  "vetoes-by-decade": async ({ on, count }) => ({ content: vetoDecadesFigure(await countedVetoes(on), count) }),
  "vetoes-by-topic": async ({ on, count }) => ({ content: vetoTopicsFigure(await countedVetoes(on), count) }),
  "vetoes-together": async ({ on }) => ({ content: vetoesTogetherFigure(await countedVetoes(on)) }),
  "joint-vetoes": async () => ({ content: jointVetoesFigure(vetoFigures(await listVetoedVotes())) }),
  "member-years": async ({ member }) => {
    const [page, { firstDay, lastDay }] = await Promise.all([getMember(member), getOverview()]);
    if (!page || !firstDay || !lastDay) return null;
    return { content: memberYearsFigure({ name: page.name, years: page.years, record: { firstDay, lastDay } }) };
  },
  "every-vote": async ({ member }, { memberName }) => {
    const marks = await listVoteMarks(member);
    return marks.length === 0 ? null : { content: everyVoteFigure(memberName(member), marks) };
  },
  "topic-votes": async ({ topic: slug }, { topicName }) => {
    const votes = await listTopicVotes(slug);
    if (votes.length === 0) return null;
    return { content: topicVotesFigure({ topic: { slug, name: topicName(slug) }, votes, linked: false }) };
  },
  vote: async ({ vote: asked }) => {
    const [found] = await listVotes([asked]);
    const vote = found ?? principalVote((await getResolution(asked))?.votes ?? []);
    return vote && { content: voteFigure(vote), page: voteHref(vote) };
  },
};

async function countedVetoes(on: VetoView["on"]) {
  const vetoed = await listVetoedVotes();
  return vetoFigures(on === "texts" ? vetoed.filter(({ kind }) => kind === "RESOLUTION") : vetoed);
}

const namesOf = (seats: readonly { name: string }[]) => seats.map(({ name }) => name);
