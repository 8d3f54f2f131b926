import "server-only";
import { ballotsIn, type PairShares, votesCast } from "@/domain/ballots";
import { FIRST_MEETING } from "@/domain/council";
import { inOrder, type Matrix, matrixOf } from "@/domain/matrix";
import type { MapView, MatrixView } from "@/domain/matrix-view";
import { type PositionMap, positionMap } from "@/domain/position-map";
import type { Scope } from "@/domain/vocabulary";
import { daysOf, lastWholeYear } from "@/domain/whole-year";
import { listBallots, type Span } from "./ballots";
import { getRecordedVotes } from "./recorded-votes";
import { listServing, type ServingSeat } from "./serving";

/** How many members a table or a map shows at most: those with the most votes in the days. */
export const MEMBERS_SHOWN = 60;

/**
 * The shares of every pair among the seats in one scope, each pair once and in the order of the seats; zeros and nulls for
 * a pair that never voted together. Any number of seats costs one statement and one pass.
 */
export async function sharesAmong(seats: readonly string[], span: Span, scope: Scope): Promise<PairShares[]> {
  return matrixOf(seats, ballotsIn(scope, await listBallots(span))).pairs;
}

/**
 * The members shown and how many more were asked for; the first and the last day that count, and the first and the last of
 * the record.
 */
type Shown = { seats: ServingSeat[]; more: number; from: string; to: string; record: RecordDays };

export type MatrixPage = Shown & { matrix: Matrix };

/** The members in the order asked for, with the shares of every pair. Nobody where nobody served in those days. */
export async function getMatrixPage(view: MatrixView, nameOf: (seat: string) => string): Promise<MatrixPage> {
  const { seats, ballots, ...shown } = await getShown(view, nameOf, await getRecordDays());
  const given = matrixOf(codesOf(seats), ballots);
  const ordered = inOrder(seats, given.pairs, { sort: view.sort, permanentFirst: view.permanent === "first" });
  return { ...shown, seats: ordered, matrix: { ...given, members: codesOf(ordered) } };
}

export type MapPage = Shown & { view: MapView; map: PositionMap };

/** The members placed by how alike they vote; in the last whole year of the record where no day is asked for. */
export async function getMapPage(asked: MapView, nameOf: (seat: string) => string): Promise<MapPage> {
  const record = await getRecordDays();
  const anyDay = asked.from !== undefined || asked.to !== undefined;
  const view = anyDay ? asked : { ...asked, ...daysOf(lastWholeYear(record.last)) };
  const { seats, ballots, ...shown } = await getShown(view, nameOf, record);
  const members = codesOf(seats);
  const map = positionMap(members, matrixOf(members, ballots).pairs, votesCast(members, ballots));
  return { ...shown, view, seats, map };
}

async function getShown(view: MapView, nameOf: (seat: string) => string, record: RecordDays) {
  const { members, scope } = view;
  const from = view.from ?? record.first;
  // Of days after the last vote there are members already, and no votes.
  const ends = view.to ?? record.last;
  const to = ends < record.last || from > record.last ? ends : record.last;
  const [serving, all] = await Promise.all([listServing(from, to), listBallots({ from, to, chinaFrom: view.from })]);
  const ballots = ballotsIn(scope, all);
  const wanted = Array.isArray(members)
    ? members.map((seat) => serving.find((one) => one.seat === seat) ?? { seat, name: nameOf(seat), permanent: false })
    : serving.filter(({ permanent }) => members === "serving" || permanent);
  const cast = votesCast(codesOf(wanted), ballots);
  const most = wanted
    .toSorted((one, other) => (cast.get(other.seat) ?? 0) - (cast.get(one.seat) ?? 0))
    .slice(0, MEMBERS_SHOWN);
  const seats = wanted
    .filter((seat) => most.includes(seat))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return { seats, more: wanted.length - seats.length, from, to, record, ballots };
}

const codesOf = (seats: readonly ServingSeat[]) => seats.map(({ seat }) => seat);

type RecordDays = { first: string; last: string };

/** The days of the first and the last vote; that of the Council's first meeting where there is none. */
async function getRecordDays(): Promise<RecordDays> {
  const { firstDay, lastDay } = await getRecordedVotes();
  return { first: firstDay ?? FIRST_MEETING, last: lastDay ?? FIRST_MEETING };
}
