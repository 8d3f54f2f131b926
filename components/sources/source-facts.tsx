import { formatPartialDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { RELIABILITY_LABELS } from "@/domain/labels";
import type { Reliability } from "@/domain/vocabulary";
import { Facts } from "../ui/facts";

type SourceFactsProps = {
  source: {
    publisher: string;
    date: string | null;
    reliability: Reliability;
    outletKind: string | null;
    stance: string | null;
    language: string | null;
    licence: string | null;
    accessed: string | null;
    url: string | null;
    citations: number;
  };
};

/** Who published it, when, how far it can be trusted, from what stance, and where it is. What is not known is left out. */
export function SourceFacts({ source }: SourceFactsProps) {
  const { publisher, date, reliability, outletKind, stance, language, licence, accessed, url, citations } = source;
  const facts = [
    { name: "Publisher", value: publisher },
    { name: "Published", value: date && formatPartialDay(date) },
    { name: "Kind", value: RELIABILITY_LABELS[reliability] },
    { name: "Outlet", value: outletKind },
    { name: "Stance", value: stance },
    { name: "Language", value: language && languages.of(language) },
    { name: "Licence", value: licence },
    { name: "Read", value: accessed && formatPartialDay(accessed) },
    {
      name: "Page",
      value: url && (
        <a href={url} rel="external noreferrer">
          {new URL(url).hostname}
        </a>
      ),
    },
    { name: "Cited", value: citations === 1 ? "once" : `${formatCount(citations)} times` },
  ];
  return <Facts facts={facts.filter((fact) => fact.value)} />;
}

const languages = new Intl.DisplayNames("en", { type: "language" });
