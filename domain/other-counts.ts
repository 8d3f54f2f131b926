/** What others count of the same votes, as they state it. Facts of theirs, kept to be compared with the record. */

/** Votes a year in the Sciences Po data base ("UNSC votes since 1946", 2026, CC BY 4.0), from 1946 on. */
const SCIENCES_PO_VOTES = [
  25, 53, 50, 34, 29, 7, 17, 6, 6, 24, 16, 9, 13, 1, 37, 29, 10, 11, 16, 20, 15, 12, 19, 13, 19, 21, 24, 23, 24, 24, 26,
  23, 21, 20, 26, 20, 37, 20, 17, 28, 21, 15, 26, 25, 40, 42, 74, 95, 78, 67, 59, 57, 73, 67, 51, 54, 70, 69, 62, 71,
  89, 57, 66, 49, 59, 68, 55, 48, 66, 66, 81, 68, 61, 58, 64, 59, 61, 64, 53, 50,
];

/** Votes of the Sciences Po data base by year, 3,203 in all. */
export const SCIENCES_PO_BY_YEAR: ReadonlyMap<number, number> = new Map(
  SCIENCES_PO_VOTES.map((votes, index) => [1946 + index, votes]),
);

/** Votes of the Sciences Po data base that the record leaves out, and why. */
export const LEFT_OUT: ReadonlyMap<number, string> = new Map([
  [1962, "S/5134 stands twice in it, once as lacking a majority."],
  [2023, "The oral amendment of 22 December 2023 stands twice in it."],
]);

/** The last veto in the list below. */
export const VETO_LIST_TO = "2022-07-08";

/** Vetoed votes a year in World Politics Data Lab's list of vetoes (MIT), which follows the UN's; other years have none. */
export const VETO_LIST_BY_YEAR: ReadonlyMap<number, number> = new Map([
  ...pairs(1946, [9, 13, 7, 12, 3, 0, 8, 0, 4, 1, 3, 3, 5, 0, 5, 3, 1, 2, 2, 0, 1, 0, 1, 0, 2, 4, 4, 3, 2, 6]),
  ...pairs(1976, [7, 3, 0, 2, 3, 5, 8, 3, 3, 3, 8, 2, 6, 5, 2, 0, 0, 1, 1, 1, 0, 3, 0, 1, 0, 2, 2, 2, 3]),
  ...pairs(2005, [0, 2, 1, 1, 1, 0, 2, 2, 0, 2, 2, 2, 6, 3, 3, 3, 1, 3]),
]);

/** How many that list lacks, by year, and why. */
export const VETO_LIST_LACKS: ReadonlyMap<number, { n: number; why: string }> = new Map([
  [1946, { n: 1, why: "Two votes of 18 June count as one there." }],
  [1947, { n: 1, why: "An amendment of 25 August is not in it." }],
  [1949, { n: 2, why: "Two votes of 13 December on S/1431 are not in it." }],
  [1950, { n: 2, why: "Three votes of 30 November on S/1894 count as one there." }],
  [1953, { n: 1, why: "A vote of 13 March is not in it." }],
  [
    1955,
    { n: 17, why: "Sixteen paragraphs and amendments of 13 December and an amendment of 14 December are not in it." },
  ],
  [1956, { n: 1, why: "A paragraph of 13 October is not in it." }],
  [1961, { n: 4, why: "Two votes of 21 February on S/4733/Rev.1 and two amendments of 24 November are not in it." }],
  [
    1972,
    {
      n: 3,
      why: "An amendment of 10 September is not in it, and three paragraphs of 29 September count as one there.",
    },
  ],
  [1985, { n: 4, why: "Three paragraphs of 10 May and an amendment of 26 July are not in it." }],
  [1996, { n: 1, why: "S/1996/952 of 19 November is not in it." }],
]);

/** A count that the United Nations states, and the name under which the record counts the same. */
export type StatedCount = { what: string; stated: number; name: string; percent?: true };

/** Whether the record has the same; of a percentage, rounded as it is stated. What the record does not count is open. */
export function verdictOn({ stated, name }: StatedCount, ours: Readonly<Record<string, number>>): "same" | "open" {
  return Math.round(ours[name] ?? Number.NaN) === stated ? "same" : "open";
}

/** From the UN Digital Library's statements about its voting file, and the Secretariat's yearly figures. */
export const STATED_BY_THE_UN: readonly StatedCount[] = [
  { what: "Rows of the voting file, one a member, to resolution 2787 (2025)", stated: 40929, name: "rowsTo2787" },
  { what: "Rows of the voting file to resolution 2815 (2026)", stated: 41349, name: "rowsTo2815" },
  { what: "Resolutions adopted in 2021", stated: 57, name: "adopted2021" },
  { what: "Resolutions adopted in 2022", stated: 54, name: "adopted2022" },
  { what: "Resolutions adopted in 2022 not unanimously", stated: 18, name: "divided2022" },
  { what: "Resolutions adopted in 2023", stated: 50, name: "adopted2023" },
  { what: "Resolutions adopted in 2023 unanimously", stated: 35, name: "unanimous2023" },
  { what: "Drafts not adopted in 2023", stated: 10, name: "drafts2023" },
  { what: "Amendments not adopted in 2023", stated: 4, name: "amendments2023" },
  { what: "Vetoes cast in 2023", stated: 7, name: "vetoes2023" },
  { what: "Resolutions adopted in 2024", stated: 46, name: "adopted2024" },
  { what: "Resolutions adopted in 2024 unanimously, in per cent", stated: 65, name: "unanimous2024", percent: true },
];

function pairs(first: number, counts: readonly number[]): [number, number][] {
  return counts.map((count, index) => [first + index, count]);
}
