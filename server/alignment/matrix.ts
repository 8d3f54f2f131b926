import "server-only";
import { ballotsIn } from "@/domain/ballots";
import { type MatrixPair, matrixOf } from "@/domain/matrix";
import type { Scope } from "@/domain/vocabulary";
import { listBallots, type Span } from "./ballots";

/**
 * The shares of every pair among the seats in one scope, each pair once and in the order of the seats; zeros and nulls for
 * a pair that never voted together. Any number of seats costs one statement and one pass.
 */
export async function sharesAmong(seats: readonly string[], span: Span, scope: Scope): Promise<MatrixPair[]> {
  return matrixOf(seats, ballotsIn(scope, await listBallots(span))).pairs;
}
