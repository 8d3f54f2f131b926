/** What the record is asked of itself: what it lacks, and whether its rules hold on every row. */

/** How many votes and texts lack what they should have; procedural votes are those held since 2000. */
export type Gaps = {
  unknownVotes: number;
  unknownPositions: number;
  withoutTally: number;
  withoutMeeting: number;
  withoutAgenda: number;
  withoutSymbol: number;
  cutTitles: number;
  procedural: number;
};

/** A rule that the database holds on every row: how many rows it is about, and how many break it now, which is none. */
export type RuleCount = { rule: string; rows: number; broken: number };
