import { formatPartialDay } from "@/domain/dates";
import { RELIABILITY_LABELS } from "@/domain/labels";
import { sourceTitle } from "@/domain/source-title";
import type { Reliability } from "@/domain/vocabulary";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { RecordHead } from "../ui/record-head";

type SourceHeadProps = {
  source: {
    publisher: string;
    title: string | null;
    date: string | null;
    article: number | null;
    url: string | null;
    reliability: Reliability;
  };
};

/** What the source is called, who published it and when. */
export function SourceHead({ source }: SourceHeadProps) {
  const kind =
    source.article === null ? RELIABILITY_LABELS[source.reliability].toLowerCase() : "one of the five articles";
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Sources", href: "/sources" }, { text: source.publisher }]} />
      <RecordHead
        body={`Source · ${kind}`}
        title={sourceTitle(source)}
        symbol={source.publisher}
        lines={[source.date ? formatPartialDay(source.date) : "No date"]}
      />
    </>
  );
}
