/** What became of a report, in words. */
export const REPORT_STATE = {
  OPEN: "Open",
  TAKEN: "Taken over",
  ANSWERED: "Answered",
  DISMISSED: "Dismissed",
} as const;

export type ReportStateName = keyof typeof REPORT_STATE;
