import Link from "next/link";
import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";

type Credited = { slug: string; publisher: string; title: string | null; licence: string | null; citations: number };

/** The data sets and official lists that most of the record rests on, with the terms of each. */
export function CreditTable({ sources }: { sources: readonly Credited[] }) {
  return (
    <DataTable
      caption="What the votes are made from"
      stacked
      columns={[
        { head: "Source" },
        { head: "Publisher", inline: true },
        { head: "Licence", inline: true },
        { head: "Cited", number: true, label: "cited", inline: true },
      ]}
      rows={sources.map(({ slug, publisher, title, licence, citations }) => ({
        key: slug,
        cells: [
          <Link key="title" href={`/sources/${slug}`}>
            {title ?? publisher}
          </Link>,
          publisher,
          licence ?? "no licence stated",
          formatCount(citations),
        ],
      }))}
    />
  );
}
