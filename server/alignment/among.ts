import "server-only";
import { agreementOf, emptyTable } from "@/domain/agreement";
import { ballotsIn, pairTables } from "@/domain/ballots";
import type { ScopedAgreement } from "@/domain/pair-figures";
import type { Scope } from "@/domain/vocabulary";
import { listBallots } from "./ballots";

/** The agreement of two of several seats; `a` precedes `b` in the order in which the seats were given. */
export type PairAgreement = { a: string; b: string } & ScopedAgreement;

/**
 * The agreement of every pair among the seats in every scope, from `from` to `to` (both included), pairs in the order of
 * the seats. China's pairs count from `chinaFrom` if that is later, 1971-10-25 unless said. A pair that never voted
 * together has zeros and nulls. For one scope without intervals, `sharesAmong` has less to work out.
 */
export async function agreementAmong(
  seats: readonly string[],
  from: string,
  to: string,
  chinaFrom?: string,
): Promise<PairAgreement[]> {
  const ballots = await listBallots({ from, to, chinaFrom });
  const tablesOf = (scope: Scope) => pairTables(seats, ballotsIn(scope, ballots));
  const [adopted, contested] = [tablesOf("adopted"), tablesOf("contested")];
  return tablesOf("all").map(({ a, b, table }, pair) => ({
    a,
    b,
    all: agreementOf(table),
    adopted: agreementOf(adopted[pair]?.table ?? emptyTable()),
    contested: agreementOf(contested[pair]?.table ?? emptyTable()),
  }));
}
