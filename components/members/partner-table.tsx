import Link from "next/link";
import type { Agreement } from "@/domain/agreement";
import { toAlignmentQuery } from "@/domain/alignment-query";
import { FEWEST_FOR_A_SHARE, formatInterval, formatShareOf } from "@/domain/figures";
import { DataTable } from "../ui/data-table";

type Partner = { seat: string; name: string; agreement: Agreement };

type PartnerTableProps = { caption: string; seat: string; partners: Partner[] };

/** Agreement with other members in contested votes, in the order given, each leading to the pair. */
export function PartnerTable({ caption, seat, partners }: PartnerTableProps) {
  return (
    <DataTable
      caption={caption}
      showCaption
      columns={[{ head: "Member" }, { head: "Same vote", number: true }, { head: "95% interval", number: true }]}
      rows={partners.map(({ seat: other, name, agreement }) => ({
        key: other,
        cells: [
          <Link key="name" href={`/alignment?${toAlignmentQuery({ a: seat, b: other })}`} prefetch={false}>
            {name}
          </Link>,
          formatShareOf(agreement.agree, agreement.n),
          agreement.interval && agreement.n >= FEWEST_FOR_A_SHARE ? formatInterval(agreement.interval) : "–",
        ],
      }))}
    />
  );
}
