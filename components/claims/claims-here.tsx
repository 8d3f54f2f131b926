import Link from "next/link";
import { formatPartialDay } from "@/domain/dates";
import type { ListedClaim } from "@/domain/listed-claim";
import { Part } from "../ui/section";
import { Stack } from "../ui/stack";
import { Aside } from "../ui/text";
import { ClaimVerdict } from "./claim-verdict";
import styles from "./claims.module.css";
import { verdictsInWords } from "./verdicts-in-words";

/** As many claims stand open on a phone; more are folded under what came of them. */
const FEW = 2;

/** "What an article claims" of the record on whose page it stands, each with its source and verdict. Nothing where no source claims anything. */
export function ClaimsHere({ claims }: { claims: readonly ListedClaim[] }) {
  if (claims.length === 0) return null;
  const sources = new Set(claims.map(({ source }) => source.slug)).size;
  return (
    <Part
      title={sources === 1 ? "What an article claims" : "What articles claim"}
      id="claims"
      narrowFold={claims.length > FEW ? verdictsInWords(claims) : undefined}
    >
      <div className={styles.here}>
        {claims.map(({ text: _, statement, ...claim }) => (
          <Stack key={claim.id}>
            <p>
              <b className={styles.words}>“{claim.words}”</b>{" "}
              <Aside>
                <Link href={`/sources/${claim.source.slug}#claim-${claim.id}`}>
                  {claim.source.publisher}
                  {claim.source.date && `, ${formatPartialDay(claim.source.date)}`}
                </Link>
              </Aside>
            </p>
            <ClaimVerdict claim={{ ...claim, text: null, statement: null }} />
          </Stack>
        ))}
      </div>
    </Part>
  );
}
