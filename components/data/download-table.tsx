import { formatCount } from "@/domain/figures";
import { DataTable } from "../ui/data-table";

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
            <a key="file" href="/api/v1/votes.csv">
              votes.csv
            </a>,
            "One row a vote: date, symbols, meeting, outcome, tally, topic, title",
            `${formatCount(votes)} rows`,
          ],
        },
        {
          key: "member-votes",
          cells: [
            <a key="file" href="/api/v1/member-votes.csv">
              member-votes.csv
            </a>,
            "One row a member in a vote: who did what, and whether it was a veto",
            `${formatCount(memberVotes)} rows`,
          ],
        },
        {
          key: "archive",
          cells: [
            <a key="file" href="/data/package.zip">
              package.zip
            </a>,
            "All tables of the record with their dictionary and checksums, and a README.md with first steps in a spreadsheet",
            `${packageFiles} files, ${formatCount(Math.round(packageBytes / 1000))} kB unpacked`,
          ],
        },
        {
          key: "package",
          cells: [
            <a key="file" href="/data/package/datapackage.json">
              datapackage.json
            </a>,
            "The same file by file, for tools that read Frictionless data packages",
            "",
          ],
        },
        {
          key: "api",
          cells: [
            <a key="file" href="/data/api">
              API
            </a>,
            "The same as JSON, searched and counted: votes, agreement, vetoes, members, statements, sources",
            "",
          ],
        },
        {
          key: "feed",
          cells: [
            <a key="file" href="#feeds">
              Feeds
            </a>,
            "New votes, vetoes, votes in which China and Russia differed, and corrections, as Atom",
            "",
          ],
        },
      ]}
    />
  );
}
