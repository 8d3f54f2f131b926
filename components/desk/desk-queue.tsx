import Link from "next/link";
import { formatInstant } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import { RuledList } from "../ui/ruled-list";
import { Aside, Note } from "../ui/text";

type DeskQueueProps = {
  proposals: number;
  /** Whether the reader publishes them, or waits for who does. */
  decides: boolean;
  reports: number;
  file: { id: string; fileName: string; sentAt: Date } | null;
};

/** What waits for the editor, each with the way to it; that nothing does, where that is so. */
export function DeskQueue({ proposals, decides, reports, file }: DeskQueueProps) {
  if (proposals === 0 && reports === 0 && file === null) {
    return <Note>Nothing waits: no proposal, no report of an error, no voting file.</Note>;
  }
  return (
    <RuledList>
      {proposals > 0 && (
        <Link key="proposals" href="/admin/proposals">
          {decides
            ? counted(proposals, "proposal to publish or decline", "proposals to publish or decline")
            : counted(proposals, "proposal of yours waits", "proposals of yours wait")}
        </Link>
      )}
      {reports > 0 && (
        <Link key="reports" href="/admin/reports">
          {counted(reports, "report of an error to answer", "reports of errors to answer")}
        </Link>
      )}
      {file && (
        <span key="file">
          <Link href={`/admin/import/${file.id}`}>The voting file “{file.fileName}”, to apply or drop</Link>{" "}
          <Aside>sent on {formatInstant(file.sentAt)}</Aside>
        </span>
      )}
    </RuledList>
  );
}

/** "1 report of an error to answer", "2 reports of errors to answer". */
const counted = (count: number, one: string, many: string) => `${formatCount(count)} ${count === 1 ? one : many}`;
