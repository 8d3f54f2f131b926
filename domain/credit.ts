/** Whose the record is, what it is made from, and on what terms it may be used. */

export const RECORD_TITLE = "Security Council voting record";

/** The licence of the record, as the database asks that most of it rests on. */
export const DATA_LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
};

/** The data set behind most votes, credited in every file. */
export const SCIENCES_PO = {
  author: "Benoît Martin",
  title: "UNSC votes since 1946",
  publisher: "Sciences Po, Atelier de cartographie",
  year: 2026,
  doi: "10.21410/7E4/Z0KECE",
};

/** What the record is made from, in a sentence without commas and quotation marks, as files need it. */
export const MADE_FROM = `reconciled from Benoît Martin’s UNSC votes since 1946 (Sciences Po 2026; doi ${SCIENCES_PO.doi}) with the official volumes and the UN’s meeting and veto lists`;
