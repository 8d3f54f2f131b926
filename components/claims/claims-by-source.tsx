import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import type { ListedClaim } from "@/domain/listed-claim";
import { sourceTitle } from "@/domain/source-title";
import { claimCount, verdictCounts } from "@/domain/verdict-counts";
import { Fold } from "../ui/fold";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { ClaimList } from "./claim-list";

/** Claims under the source that makes them: how many stand in it with which verdict, and folded, each with its own. */
export function ClaimsBySource({ claims }: { claims: readonly ListedClaim[] }) {
  const slugs = [...new Set(claims.map(({ source }) => source.slug))];
  return (
    <Stack>
      <p>{counts(claims)}</p>
      <div>
        {slugs.map((slug) => {
          const own = claims.filter(({ source }) => source.slug === slug);
          const source = own[0]?.source;
          const published = [source?.publisher, source?.date && formatPartialDay(source.date)]
            .filter(Boolean)
            .join(", ");
          return (
            <Fold
              key={slug}
              id={`claims-${slug}`}
              title={source && sourceTitle(source)}
              about={`${published}. ${counts(own)}`}
            >
              <Note>
                <Link href={`/sources/${slug}`} prefetch={false}>
                  About this article, and what rests on it
                </Link>
              </Note>
              <ClaimList claims={own} />
            </Fold>
          );
        })}
      </div>
    </Stack>
  );
}

/** "11 claims: 7 supported and 4 not checkable." */
function counts(claims: readonly ListedClaim[]): string {
  return `${claimCount(claims.length)}: ${verdictCounts(claims.map(({ verdict }) => verdict))}.`;
}
