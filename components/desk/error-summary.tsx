import Link from "next/link";
import { capitalised, numberWord } from "@/domain/sentence";
import { ErrorNotice } from "../ui/panel";
import type { PlacedIssue } from "./vote-form-fields";

/** All that is wrong, each leading to its field, and to the record that stands in the way. */
export function ErrorSummary({ issues }: { issues: readonly PlacedIssue[] }) {
  const things = issues.length === 1 ? "One thing" : `${capitalised(numberWord(issues.length))} things`;
  return (
    <ErrorNotice title={`${things} to put right before this can be saved`}>
      <ul>
        {issues.map(({ path, message, label, target, record }) => (
          <li key={path}>
            {target ? <a href={`#${target}`}>{`${label}: ${message}`}</a> : message}
            {record && (
              <>
                {" "}
                In the record: <Link href={`/resolutions/${record.slug}`}>{record.title}</Link>.
              </>
            )}
          </li>
        ))}
      </ul>
    </ErrorNotice>
  );
}
