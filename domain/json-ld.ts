/** What pages are about, in the words of schema.org. */
import { DATA_LICENCE, MADE_FROM, RECORD_TITLE, SCIENCES_PO } from "./credit";
import { formatSymbol } from "./symbols";

/** Signs that could end a script or a line of it, as JSON may write them instead. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** The data as JSON that can stand inside a script of a page, whatever its texts hold. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The record as a Dataset, with its files. */
export function datasetLd({
  origin,
  version,
  firstDay,
  lastDay,
}: {
  origin: string;
  version: string;
  firstDay: string;
  lastDay: string;
}): object {
  const file = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: `${origin}${path}`,
    encodingFormat,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}/data`,
    url: `${origin}/data`,
    name: RECORD_TITLE,
    description: `Every vote of the United Nations Security Council since 1946, with what each member did, ${MADE_FROM}.`,
    version,
    license: DATA_LICENCE.url,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: RECORD_TITLE, url: origin },
    isBasedOn: `https://doi.org/${SCIENCES_PO.doi}`,
    temporalCoverage: `${firstDay}/${lastDay}`,
    dateModified: lastDay,
    keywords: ["United Nations", "Security Council", "votes", "veto"],
    distribution: [
      file("/api/v1/votes.csv", "text/csv"),
      file("/api/v1/member-votes.csv", "text/csv"),
      file("/data/package.zip", "application/zip"),
      file("/data/package/datapackage.json", "application/json"),
    ],
  };
}

/** A text put before the Council: Legislation where it was adopted, else a CreativeWork; with the way to its page. */
export function resolutionLd({
  origin,
  slug,
  title,
  symbol,
  draftSymbol,
  date,
}: {
  origin: string;
  slug: string;
  title: string;
  symbol: string | null;
  draftSymbol: string | null;
  date: string;
}): object {
  const url = `${origin}/resolutions/${slug}`;
  const shown = symbol ?? draftSymbol;
  const council = { "@type": "GovernmentOrganization", name: "United Nations Security Council" };
  const work =
    symbol === null
      ? { "@type": "CreativeWork", dateCreated: date, creator: council, identifier: draftSymbol ?? slug }
      : { "@type": "Legislation", legislationIdentifier: symbol, legislationDate: date, legislationPassedBy: council };
  return {
    "@context": "https://schema.org",
    "@graph": [
      { "@id": url, url, name: title, ...work },
      breadcrumbs(origin, [
        ["Resolutions", "/resolutions"],
        [shown === null ? title : formatSymbol(shown), `/resolutions/${slug}`],
      ]),
    ],
  };
}

type PageLd = {
  origin: string;
  /** From its path on. */
  path: string;
  name: string;
  description: string;
  /** What the page is about, by its type in schema.org. */
  about: { type: "Country" | "Thing" | "CreativeWork"; name: string; identifier?: string };
  /** The pages above it. */
  above: [name: string, path: string][];
};

/** A page of the record about a member, a topic, a statement or a claim, with the way to it. */
export function pageLd({ origin, path, name, description, about, above }: PageLd): object {
  const url = `${origin}${path}`;
  const { type, ...said } = about;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebPage",
        "@id": url,
        ...{ url, name, description, inLanguage: "en", license: DATA_LICENCE.url },
        about: { "@type": type, ...said },
        isPartOf: { "@type": "Dataset", "@id": `${origin}/data`, name: RECORD_TITLE },
      },
      breadcrumbs(origin, [...above, [name, path]]),
    ],
  };
}

type PairLd = {
  origin: string;
  name: string;
  description: string;
  /** The parameters of the pair, its period, topic and scope. */
  query: string;
  version: string;
  from: string;
  to: string;
};

/** How often two members gave the same vote, as a part of the record with files of its own. */
export function pairLd({ origin, name, description, query, version, from, to }: PairLd): object {
  const path = `/alignment?${query}`;
  const file = (form: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    contentUrl: `${origin}/api/v1/alignment${form}?${query}`,
    encodingFormat,
  });
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        "@id": `${origin}${path}`,
        url: `${origin}${path}`,
        ...{ name, description, version, license: DATA_LICENCE.url, isAccessibleForFree: true },
        creator: { "@type": "Organization", name: RECORD_TITLE, url: origin },
        isPartOf: { "@type": "Dataset", "@id": `${origin}/data`, name: RECORD_TITLE },
        temporalCoverage: `${from}/${to}`,
        distribution: [file(".csv", "text/csv"), file("", "application/json")],
      },
      breadcrumbs(origin, [
        ["Alignment", "/alignment"],
        [name, path],
      ]),
    ],
  };
}

function breadcrumbs(origin: string, steps: [name: string, path: string][]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  };
}
