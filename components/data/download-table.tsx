import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";
import { Unbroken } from "../ui/text";

type DownloadTableProps = { votes: number; memberVotes: number; packageFiles: number; packageBytes: number };

/** The files that hold the whole record, what each is good for, and how large it is. */
export function DownloadTable({ votes, memberVotes, packageFiles, packageBytes }: DownloadTableProps) {
  return (
    <DataTable
      caption="The whole record as files"
      stacked
      columns={[{ head: "File" }, { head: "What it holds" }, { head: "Size" }]}
      rows={[
        {
          key: "votes",
          cells: [
            <File key="file" href="/api/v1/votes.csv">
              votes.csv
            </File>,
            "One row a vote: date, symbols, meeting, outcome, tally, topic, title",
            `${formatCount(votes)} rows`,
          ],
        },
        {
          key: "member-votes",
          cells: [
            <File key="file" href="/api/v1/member-votes.csv">
              member-votes.csv
            </File>,
            "One row a member in a vote: who did what, and whether it was a veto",
            `${formatCount(memberVotes)} rows`,
          ],
        },
        {
          key: "archive",
          cells: [
            <File key="file" href="/data/package.zip">
              package.zip
            </File>,
            "All tables of the record with their dictionary and checksums, and a README.md with first steps in a spreadsheet",
            `${packageFiles} files, ${formatCount(Math.round(packageBytes / 1000))} kB unpacked`,
          ],
        },
        {
          key: "package",
          cells: [
            <File key="file" href="/data/package/datapackage.json">
              datapackage.json
            </File>,
            "The same file by file, for tools that read Frictionless data packages",
            "",
          ],
        },
        {
          key: "api",
          cells: [
            <File key="file" href="/data/api">
              API
            </File>,
            "The same as JSON, searched and counted: votes, agreement, vetoes, members, statements, sources",
            "",
          ],
        },
        {
          key: "feed",
          cells: [
            <File key="file" href="#feeds">
              Feeds
            </File>,
            "New votes, vetoes, votes in which China and Russia differed, and corrections, as Atom",
            "",
          ],
        },
      ]}
    />
  );
}

/** The name of a file does not break at its hyphen. */
function File({ href, children }: { href: string; children: string }) {
  return (
    <Unbroken>
      <a href={href}>{children}</a>
    </Unbroken>
  );
}
