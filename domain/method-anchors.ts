/** The sections of docs/methods.md that pages lead to; a test holds that each is there. */
export const METHODS = {
  counted: "what-is-counted",
  scopes: "all-adopted-contested",
  strict: "strict-agreement",
  half: "half-credit",
  kappa: "cohens-kappa",
  kappaSquared: "kappa-with-squared-weights",
  pi: "scotts-pi",
  ac1: "gwets-ac1",
  misleading: "when-kappa-misleads",
  wilson: "wilson-interval",
  newcombe: "newcombe-interval",
  changes: "a-year-against-the-three-before",
  few: "few-votes",
  regions: "topics-and-regions",
  five: "the-five-on-a-topic",
  seats: "seats-and-names",
  china: "china-from-25-october-1971",
  withoutVote: "adoption-without-a-vote",
  notRecorded: "not-recorded",
  veto: "veto-and-outcome",
  vetoCounts: "counting-vetoes",
  pairVetoes: "vetoes-of-a-pair",
  lone: "lone-votes",
  cohesion: "cohesion",
  distance: "distance",
  map: "the-map-of-positions",
  seriation: "seriation",
  claims: "checking-a-claim",
  contents: "the-version-of-the-contents",
} as const;

/** A section of the methods. */
export type MethodName = keyof typeof METHODS;

/** The address of a section of the methods. */
export function methodHref(method: MethodName): string {
  return `/methods#${METHODS[method]}`;
}
