import Link from "next/link";
import { formatCount } from "@/domain/figures";
import type { ListedClaim } from "@/domain/listed-claim";
import { RichSentence } from "../ui/rich-sentence";
import { VerdictBadge } from "./verdict-badge";

/** The verdict on a claim of a source, what was tested, what the record has, and the way to the votes behind it. */
export function ClaimVerdict({ claim }: { claim: ListedClaim }) {
  const { verdict, reason, tested, text, statement } = claim;
  return (
    <p>
      <VerdictBadge verdict={verdict} />{" "}
      {tested ? (
        <>
          {tested.said} <RichSentence parts={tested.finding} />{" "}
          <Link href={`/claims?${tested.query}`} prefetch={false}>
            {tested.votes > 1 ? `The ${formatCount(tested.votes)} votes` : "The test"}
          </Link>
        </>
      ) : (
        <>
          {reason} {statement && <Link href={statement.href}>The accounts</Link>}
        </>
      )}
      {text && (
        <>
          {tested || statement ? " · " : " "}
          <Link href={`/resolutions/${text.slug}`}>{text.name}</Link>
        </>
      )}
    </p>
  );
}
