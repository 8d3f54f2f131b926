import { formatDay, yearOf } from "@/domain/dates";
import { VOTE_KIND_LABELS } from "@/domain/labels";
import type { ResolutionPage, ResolutionVote } from "@/domain/resolution-page";
import { formatSymbol } from "@/domain/symbols";
import { Breadcrumbs } from "../ui/breadcrumbs";
import { RecordHead } from "../ui/record-head";

type ResolutionHeadProps = {
  text: ResolutionPage;
  principal: ResolutionVote | null;
  /** Within another page, which says itself where it stands. */
  within?: boolean;
};

/** Where the text stands in the record, and its head: what it is, title, symbol, date and meeting. */
export function ResolutionHead({ text, principal, within }: ResolutionHeadProps) {
  const stored = text.symbol ?? text.draftSymbol;
  const symbol = stored && formatSymbol(stored);
  const vote = principal ?? text.votes[0];
  const year = yearOf(text.date);
  return (
    <>
      {!within && (
        <Breadcrumbs
          crumbs={[
            { text: "Votes", href: "/resolutions" },
            { text: String(year), href: `/resolutions?from=${year}-01-01&to=${year}-12-31` },
            { text: symbol ?? "No symbol" },
          ]}
        />
      )}
      <RecordHead
        body={`Security Council · ${whatItIs(text, principal)}`}
        title={text.title}
        symbol={symbol ?? (vote?.kind === "PROCEDURAL" ? "Procedural" : "No symbol")}
        lines={[
          formatDay(text.date),
          ...(text.symbol && text.draftSymbol ? [`Draft ${text.draftSymbol}`] : []),
          ...(vote ? [meeting(vote)] : []),
        ]}
      />
    </>
  );
}

function whatItIs({ symbol, fate }: ResolutionPage, principal: ResolutionVote | null): string {
  if (symbol) return "resolution";
  if (principal?.kind === "PROCEDURAL") return `${VOTE_KIND_LABELS.PROCEDURAL.toLowerCase()} vote`;
  if (principal?.outcome === "ADOPTED") return "resolution, symbol not known yet";
  return fate ? "draft resolution, never put to a vote" : "draft resolution";
}

function meeting({ meeting: symbol, writtenProcedure }: ResolutionVote): string {
  if (symbol) return `Meeting ${symbol}`;
  return writtenProcedure ? "Written procedure, no meeting" : "Meeting not known";
}
