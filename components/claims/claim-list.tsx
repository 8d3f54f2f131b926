import Link from "next/link";
import type { ListedClaim } from "@/domain/listed-claim";
import { reportHref } from "@/domain/report-input";
import { capitalised } from "@/domain/sentence";
import { RuledList } from "../ui/ruled-list";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { VisuallyHidden } from "../ui/visually-hidden";
import { ClaimVerdict } from "./claim-verdict";
import styles from "./claims.module.css";

/** The claims of one source in the order in which they stand there: its words, what they mean in the record, the verdict. */
export function ClaimList({ claims }: { claims: readonly ListedClaim[] }) {
  return (
    <RuledList>
      {claims.map((claim) => (
        <div key={claim.id} className={styles.claim} id={`claim-${claim.id}`}>
          <Stack>
            <p className={styles.words}>“{claim.words}”</p>
            <Note>
              {capitalised(claim.place)}. In the record: {claim.meaning}{" "}
              <Link href={reportHref("claim", String(claim.id))} prefetch={false} rel="nofollow">
                Report an error
                <VisuallyHidden> in the claim “{claim.words}”</VisuallyHidden>
              </Link>
            </Note>
          </Stack>
          <ClaimVerdict claim={claim} />
        </div>
      ))}
    </RuledList>
  );
}
