import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { RELIABILITY_LABELS } from "@/domain/labels";
import { shortAddress } from "@/domain/source-title";
import type { Reliability } from "@/domain/vocabulary";
import { DataTable } from "../ui/data-table";
import { Aside, Unbroken } from "../ui/text";
import styles from "./source-table.module.css";

type Row = {
  slug: string;
  publisher: string;
  title: string | null;
  date: string | null;
  url: string | null;
  reliability: Reliability;
  citations: number;
};

/** Sources with their kind and how many records cite each. */
export function SourceTable({ sources }: { sources: readonly Row[] }) {
  return (
    <DataTable
      caption="Sources"
      stacked
      columns={[
        { head: "Publisher" },
        { head: "Title" },
        { head: "Date", inline: true },
        { head: "Kind", inline: true },
        { head: "Cited", number: true, label: "Cited", inline: true },
      ]}
      rows={sources.map((source) => ({
        key: source.slug,
        cells: [
          <Link key="publisher" href={`/sources/${source.slug}`} prefetch={false}>
            {source.publisher}
          </Link>,
          source.title ?? <Untitled key="title" url={source.url} />,
          <Unbroken key="date">{source.date ? formatPartialDay(source.date) : "No date"}</Unbroken>,
          <Unbroken key="kind">{RELIABILITY_LABELS[source.reliability]}</Unbroken>,
          formatCount(source.citations),
        ],
      }))}
    />
  );
}

/** Nobody gave it a title: then its address tells it from the others of its publisher. */
function Untitled({ url }: { url: string | null }) {
  return (
    <span className={styles.untitled}>
      {url ? (
        <>
          No title: <Aside>{shortAddress(url)}</Aside>
        </>
      ) : (
        "No title"
      )}
    </span>
  );
}
