import Link from "next/link";
import type { ListedClaim } from "@/domain/listed-claim";
import { ClaimList } from "../claims/claim-list";
import { verdictsInWords } from "../claims/verdicts-in-words";
import { MethodLink } from "../site/method-link";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";

/** What a source claims, each with the verdict of the record. Nothing where no claim of it is in the record. */
export function SourceClaims({ claims }: { claims: readonly ListedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <Section id="claims" title="What it claims, and what the votes say">
      <Stack>
        <ClaimList claims={claims} />
        <Note>
          {verdictsInWords(claims)}. The verdicts are worked out from the record as it is now. Not checkable is what is
          not about votes, or what the sources of the record leave open.{" "}
          <MethodLink to="claims">How it is checked</MethodLink> · <Link href="/claims">Check a claim yourself</Link>
        </Note>
      </Stack>
    </Section>
  );
}
