import Link from "next/link";
import type { ReactNode } from "react";
import { formatCount } from "@/domain/figures";
import { POSITION_LABELS } from "@/domain/labels";
import { toResolutionQuery } from "@/domain/resolution-search";
import { POSITIONS, type Position } from "@/domain/vocabulary";
import { DataTable } from "../ui/data-table";

type Seat = { seat: string; name: string; vetoes: number } & Record<Position, number>;

/** How each permanent member voted on a topic; every count opens its votes. */
export function SeatTable({ seats, topic }: { seats: Seat[]; topic: string }) {
  const positions = POSITIONS.filter((position) => seats.some((seat) => seat[position] > 0));
  const link = (count: number, query: Parameters<typeof toResolutionQuery>[0]): ReactNode =>
    count === 0 ? (
      "·"
    ) : (
      <Link href={`/resolutions?${toResolutionQuery({ topic, ...query })}`} prefetch={false}>
        {formatCount(count)}
      </Link>
    );
  return (
    <DataTable
      caption="How the permanent members voted"
      columns={[
        { head: "Member" },
        ...positions.map((position) => ({ head: POSITION_LABELS[position], number: true })),
        { head: "Vetoes", number: true },
      ]}
      rows={seats.map((seat) => ({
        key: seat.seat,
        cells: [
          <Link key="name" href={`/members/${seat.seat}`} prefetch={false}>
            {seat.name}
          </Link>,
          ...positions.map((position) => link(seat[position], { member: seat.seat, position })),
          link(seat.vetoes, { member: seat.seat, position: "NO", outcome: "VETOED" }),
        ],
      }))}
    />
  );
}
