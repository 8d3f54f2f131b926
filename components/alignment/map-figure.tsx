import Link from "next/link";
import { formatDay } from "@/domain/dates";
import { mapLine, mapTitle } from "@/domain/map-findings";
import { type MapView, matrixHref } from "@/domain/matrix-view";
import type { PositionMap as Positions } from "@/domain/position-map";
import { PositionMap } from "../charts/position-map/position-map";
import { MethodLink } from "../site/method-link";
import { Figure, type FigureText } from "../ui/figure";
import { PositionTables } from "./position-tables";

type MapFigureProps = {
  view: MapView;
  question: string;
  seats: { seat: string; name: string; permanent: boolean }[];
  map: Positions;
  to: string;
  /** Ways to take it away. */
  tools: Pick<FigureText, "tools" | "embed">;
};

/** The map as the page shows it: finding, picture, how to read it, its numbers, and ways to take it away. */
export function MapFigure({ view, question, seats, map, to, tools }: MapFigureProps) {
  const bySeat = new Map(seats.map((one) => [one.seat, one]));
  const nameOf = (seat: string) => bySeat.get(seat)?.name ?? seat;
  const members = map.placed.flatMap(({ member, x, y }) => {
    const seat = bySeat.get(member);
    return seat ? [{ ...seat, x, y }] : [];
  });
  const permanent = members.filter((member) => member.permanent).map(({ seat }) => seat);
  const title = mapTitle(map, permanent, nameOf);
  return (
    <Figure
      title={title}
      sub={mapLine(question)}
      how={
        <>
          Filled: permanent members. Only distances mean something; the directions do not, and each map is{" "}
          <MethodLink to="map">turned</MethodLink> so that the United States lies at the left of Russia and years can be
          compared. Names on one spot gave the same vote or nearly.{" "}
          <Link href={matrixHref(view)}>The same as a matrix</Link>
        </>
      }
      source={`Source: this record, to ${formatDay(to)}`}
      {...tools}
      table={<PositionTables map={map} nameOf={nameOf} />}
      tableTitle="Coordinates and distances as tables"
    >
      <PositionMap members={members} label={`Map of ${members.length} members. ${title}.`} />
    </Figure>
  );
}
