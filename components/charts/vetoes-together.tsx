import Link from "next/link";
import type { PermanentSeat, VetoFigures } from "@/domain/veto-figures";
import { vetoedHref } from "@/domain/veto-lists";
import type { VetoView } from "@/domain/veto-view";
import { DataTable } from "../ui/data-table";
import { STRIP_ROWS } from "./veto-strip-layout";

/** The seats of a set in the order of the strip, "Soviet Union or Russia, China". */
export function seatsInWords(seats: readonly PermanentSeat[]): string {
  const names = STRIP_ROWS.filter(({ seat }) => seats.includes(seat)).map(({ name }) =>
    name.replace("Union, Russia", "Union or Russia"),
  );
  return names.length === 1 ? `${names[0]} alone` : names.join(", ");
}

/** How often each set of seats vetoed together, and each seat alone; each number opens its votes. */
export function VetoesTogether({ vetoes, view }: { vetoes: VetoFigures; view: VetoView }) {
  return (
    <DataTable
      caption="Vetoes alone and together"
      columns={[{ head: "No of" }, { head: "Votes", number: true }]}
      rows={vetoes.together.map(({ seats, items }) => ({
        key: seats.join(),
        cells: [
          seatsInWords(seats),
          <Link key="votes" href={vetoedHref({ seats }, view)} prefetch={false}>
            {items}
          </Link>,
        ],
      }))}
    />
  );
}
