import { formatCount } from "@/domain/figures";
import type { Gaps } from "@/domain/quality";
import { DataTable } from "../ui/data-table";

/** What the record is known to lack, and what that means for who uses it. */
export function GapTable({ gaps }: { gaps: Gaps }) {
  const rows: [what: string, number: string, means: string][] = [
    [
      "Votes of which some or all positions are not recorded",
      `${formatCount(gaps.unknownVotes)}, ${formatCount(gaps.unknownPositions)} positions`,
      "The positions are NOT_RECORDED and in no figure. Nothing is guessed.",
    ],
    [
      "Votes of which not even the tally is recorded",
      formatCount(gaps.withoutTally),
      "They count as votes, and in no sum.",
    ],
    [
      "Procedural votes since 2000",
      formatCount(gaps.procedural),
      "Some 31 were taken. Those of earlier years are not complete either.",
    ],
    ["Votes of 2026", "to 30 April", "Nearly complete to the middle of April; drafts of that year lack symbols."],
    [
      "An adopted amendment of 2023",
      "1",
      "The United Nations count it, and no source was found that says which it is.",
    ],
    [
      "Votes without the symbol of a meeting",
      formatCount(gaps.withoutMeeting),
      "Written procedures of 2020 and 2021, which had no meeting, are not among them.",
    ],
    ["Texts without any symbol", formatCount(gaps.withoutSymbol), "Their address is made of the day and the proposer."],
    ["Texts without an item of the agenda", formatCount(gaps.withoutAgenda), "Search finds them by title and topic."],
    [
      "Official titles that end in …",
      formatCount(gaps.cutTitles),
      "They were cut at the source. Short titles are whole.",
    ],
  ];
  return (
    <DataTable
      caption="Known gaps"
      stacked
      columns={[{ head: "What is missing" }, { head: "How much" }, { head: "What it means" }]}
      rows={rows.map(([what, number, means]) => ({ key: what, cells: [what, number, means] }))}
    />
  );
}
