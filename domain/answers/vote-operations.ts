/** Texts and votes. */
import { CsvSearch } from "../csv-search";
import { ResolutionSearch } from "../resolution-search";
import { type Operation, slugOf } from "./operation";
import { ResolutionAnswer, ResolutionListAnswer } from "./resolution";

export const VOTE_OPERATIONS: readonly Operation[] = [
  {
    path: "/resolutions",
    id: "listResolutions",
    summary: "Texts put before the Council, with their votes",
    note: "A text matches if one of its votes does, or its fate; it comes with all its votes. The order is by day, then by the order in which texts were taken.",
    parameters: ResolutionSearch,
    answer: ResolutionListAnswer,
    example: "/resolutions?split=CHN,RUS&from=2024-01-01&pageSize=1",
  },
  {
    path: "/resolutions/{slug}",
    id: "getResolution",
    summary: "One text with its votes and sources",
    note: "The slug is the symbol in lower case, every run of other than letters and digits one hyphen. That of a draft leads to the resolution it became (308).",
    part: slugOf("resolution"),
    answer: ResolutionAnswer,
    example: "/resolutions/s-2017-172",
  },
  {
    path: "/votes.csv",
    id: "downloadVotes",
    summary: "The record as a table, one row a vote",
    parameters: CsvSearch,
    answer: null,
    example: "/votes.csv?outcome=VETOED&from=2024-01-01",
  },
  {
    path: "/member-votes.csv",
    id: "downloadMemberVotes",
    summary: "The record as a table, one row a member in a vote",
    note: "The filters choose the votes. With `member`, the rows are those of that member alone; with `position` too, those with that position.",
    parameters: CsvSearch,
    answer: null,
    example: "/member-votes.csv?member=BRA&position=ABSTAIN&from=2022-01-01",
  },
];
