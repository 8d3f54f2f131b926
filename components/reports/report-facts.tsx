import Link from "next/link";
import { formatInstant } from "@/domain/dates";
import { Facts } from "../ui/facts";
import styles from "./report-facts.module.css";
import { REPORT_STATE, type ReportStateName } from "./report-state-name";

type ReportFactsProps = {
  report: {
    at: Date;
    wrong: string;
    evidence: string | null;
    contact: string | null;
    state: ReportStateName;
    handler: string | null;
    answer: string | null;
    revisionId: number | null;
    closedAt: Date | null;
  };
};

/** A report as it was typed, as text alone: no address in it becomes a link, since anybody may have sent it. */
export function ReportFacts({ report }: ReportFactsProps) {
  const { at, wrong, evidence, contact, state, handler, answer, revisionId, closedAt } = report;
  const facts = [
    { name: "What is wrong", value: <span className={styles.typed}>{wrong}</span> },
    { name: "Source", value: evidence },
    { name: "Contact", value: contact },
    { name: "Sent", value: formatInstant(at) },
    { name: "State", value: [REPORT_STATE[state], handler].filter(Boolean).join(", ") },
    { name: "Answer", value: answer && <span className={styles.typed}>{answer}</span> },
    { name: "Correction", value: revisionId && <Change id={revisionId} /> },
    { name: "Closed", value: closedAt && formatInstant(closedAt) },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== null)} />;
}

function Change({ id }: { id: number }) {
  return (
    <Link href={`/admin/revisions/${id}`} prefetch={false}>
      Change {id} in the history
    </Link>
  );
}
