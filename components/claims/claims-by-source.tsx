import Link from "next/link";
import { VERDICT_LABELS } from "@/domain/claim-words";
import { formatPartialDay } from "@/domain/dates";
import { VERDICTS } from "@/domain/judge-claim";
import type { ListedClaim } from "@/domain/listed-claim";
import { inWords } from "@/domain/sentence";
import { sourceTitle } from "@/domain/source-title";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { ClaimList } from "./claim-list";

type ClaimsBySourceProps = {
  claims: readonly ListedClaim[];
  /** Only the counts are in sight, where the page is about something else. */
  folded?: boolean;
};

/** Claims under the source that makes them: how many stand in it with which verdict, and each with its own. */
export function ClaimsBySource({ claims, folded }: ClaimsBySourceProps) {
  const slugs = [...new Set(claims.map(({ source }) => source.slug))];
  return (
    <Stack loose>
      <p>{counts(claims)}</p>
      {slugs.map((slug) => {
        const own = claims.filter(({ source }) => source.slug === slug);
        const source = own[0]?.source;
        return (
          <Stack key={slug}>
            <h3>
              <Link href={`/sources/${slug}#claims`}>{source && sourceTitle(source)}</Link>
            </h3>
            <Note>
              {[source?.publisher, source?.date && formatPartialDay(source.date)].filter(Boolean).join(", ")}.{" "}
              {counts(own)}
            </Note>
            {folded ? (
              <Disclosure summary={`The ${own.length} claims`}>
                <ClaimList claims={own} />
              </Disclosure>
            ) : (
              <ClaimList claims={own} />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}

/** "Of 11 claims 8 are supported, and 3 not checkable." */
function counts(claims: readonly ListedClaim[]): string {
  const parts = VERDICTS.map((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? "" : `${count} ${VERDICT_LABELS[verdict].toLowerCase()}`;
  });
  return `Of ${claims.length} claims: ${inWords(parts.filter(Boolean))}.`;
}
