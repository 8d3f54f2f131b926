/** How the record became what it is. */
import { ChangeFileSearch, ChangeSearch } from "../change-search";
import { CorrectionSearch } from "../correction";
import { Bare } from "../csv-search";
import { ChangeListAnswer } from "./change";
import { CorrectionListAnswer } from "./correction";
import type { Operation } from "./operation";

export const HISTORY_OPERATIONS: readonly Operation[] = [
  {
    path: "/corrections",
    id: "listCorrections",
    summary: "Everything in which the record was corrected, newest first",
    note: "Nothing is taken out of this list, and its order does not change: a later correction has a higher id. Who made one is said as a hand, never by name.",
    parameters: CorrectionSearch,
    answer: CorrectionListAnswer,
    example: "/corrections?year=1961&pageSize=1",
  },
  {
    path: "/changes",
    id: "listChanges",
    summary: "What was entered, corrected and taken out between two versions of the record",
    note: "A version is the day of the latest vote and the number of changes, `2026-04-30.7`; the number alone will do. The first is the loading of the record.",
    parameters: ChangeSearch,
    answer: ChangeListAnswer,
    example: "/changes?from=0&pageSize=1",
  },
  {
    path: "/corrections.csv",
    id: "downloadCorrections",
    summary: "The corrections as a table, one row a correction, newest first",
    parameters: CorrectionSearch.omit({ page: true, pageSize: true }).extend({ bare: Bare }),
    answer: null,
    example: "/corrections.csv?year=1961",
  },
  {
    path: "/changes.csv",
    id: "downloadChanges",
    summary: "Changes as a table, one row a record that was changed",
    parameters: ChangeFileSearch,
    answer: null,
    example: "/changes.csv?from=0",
  },
];
