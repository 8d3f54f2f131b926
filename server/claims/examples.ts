import "server-only";
import { readClaim } from "@/domain/claim-query";
import type { Verdict } from "@/domain/judge-claim";
import type { Sentence } from "@/domain/sentence";
import { getKnownNames } from "../known";
import { onceAVersion } from "../once-a-version";
import { examineClaim } from "./ask";
import { evaluateClaims } from "./evaluate";

/** For whoever has not checked a claim here before: a number that is right, one that is not, and a place in an order. */
const EXAMPLES = [
  "member=RUS&did=VETOED&topic=syria&comparison=AT_LEAST&number=15",
  "member=CHN&did=VETOED&member2=RUS&did2=VETOED&comparison=AT_LEAST&number=20",
  "member=RUS&did=VETOED&text=s-2017-172&topic=syria&from=2011-01-01&comparison=NTH&number=7",
];

export type ExampleClaim = { said: string; verdict: Verdict; finding: Sentence; query: string };

/** The examples with their verdicts of now; one whose parts the record no longer has is left out. */
export const listExampleClaims = onceAVersion(async (): Promise<ExampleClaim[]> => {
  const known = await getKnownNames();
  const asked = EXAMPLES.map(async (query) => {
    const { form } = readClaim(new URLSearchParams(query));
    if (form === null) throw new Error(`The example ${query} is not a claim`);
    const { text, issues } = await examineClaim(form, known);
    return issues.length > 0 ? [] : [{ form, text }];
  });
  const tested = await evaluateClaims((await Promise.all(asked)).flat());
  return tested.map(({ said, verdict, finding, query }) => ({ said, verdict, finding, query }));
});
