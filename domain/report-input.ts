import { z } from "zod";
import { optionalText } from "./input-fields";

/** The kinds of record that a reader can report an error in, named as revisions name them. */
export const REPORTED_KINDS = ["resolution", "vote", "statement", "source", "claim", "member", "topic"] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/** Letters. The contact is an address or whatever else the reader chooses to give. */
export const REPORT_LENGTH = { wrong: 2000, evidence: 500, contact: 200 } as const;

/** An error as a reader reports it. Plain text: it is shown as it was typed and never read as anything else. */
export const ReportInput = z.object({
  wrong: z
    .string()
    .trim()
    .min(10, "Say in a sentence what is wrong.")
    .max(REPORT_LENGTH.wrong, `At most ${REPORT_LENGTH.wrong} letters: name the points, and give a source.`),
  evidence: optionalText(REPORT_LENGTH.evidence),
  contact: optionalText(REPORT_LENGTH.contact),
});
export type ReportInput = z.infer<typeof ReportInput>;

/** Where a reader reports an error in a record. */
export function reportHref(kind: ReportedKind, key: string): string {
  return `/report?${new URLSearchParams({ kind, key })}`;
}
