import Link from "next/link";
import type { VetoFigures } from "@/domain/veto-figures";
import { vetoedHref } from "@/domain/veto-lists";
import type { VetoView } from "@/domain/veto-view";
import { DataTable } from "../../ui/data-table";
import { seatsInWords } from "./seats-in-words";

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
