import Link from "next/link";
import { type ReportedKind, reportHref } from "@/domain/report-input";
import { Note } from "../ui/text";
import styles from "./report-link.module.css";

/** Leads from a record to the form in which a reader says what is wrong with it. */
export function ReportLink({ kind, id }: { kind: ReportedKind; id: string }) {
  return (
    <div className={styles.report}>
      <Note>
        Something is wrong here?{" "}
        <Link href={reportHref(kind, id)} prefetch={false} rel="nofollow">
          Report an error
        </Link>
        .
      </Note>
    </div>
  );
}
