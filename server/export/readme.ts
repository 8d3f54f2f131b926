import { DATA_LICENCE, RECORD_TITLE, SCIENCES_PO } from "@/domain/credit";
import { formatDay } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import type { Resource } from "./descriptor";

/** What the package says of itself to whoever opens its folder: title, date, version, source, licence, files, first steps. */
export function readme(resources: readonly Resource[], version: string, lastDay: string): string {
  return `# ${RECORD_TITLE}

Every vote of the United Nations Security Council since 1946, with what each member did, and what never came to a vote.

- Date: votes to ${formatDay(lastDay)}
- Version: ${version}
- Source: this record; reconciled from ${SCIENCES_PO.author}, “${SCIENCES_PO.title}”, ${SCIENCES_PO.publisher}, ${SCIENCES_PO.year} (doi ${SCIENCES_PO.doi}), with the official volumes and the UN's meeting and veto lists
- Licence: ${DATA_LICENCE.title}, ${DATA_LICENCE.url}

Not a publication of the United Nations.

## Files

| file | rows | what it holds |
|---|---|---|
${resources.map(({ table, rows }) => `| ${table.name}.csv | ${formatCount(rows)} | ${table.title} |`).join("\n")}
| dictionary.csv | | each column of each file: what its cells hold |
| datapackage.json | | the same for programs (Frictionless) |
| CITATION.cff | | how to cite it |
| SHA256SUMS | | proves that the files are whole: \`sha256sum -c SHA256SUMS\` |

UTF-8, commas, lines ended by a line feed. An empty cell means: not known, or none. Where a cell has several values, a bar
stands between them; a bar or a backslash within a value has a backslash before it. A text that a spreadsheet would run as a
formula has an apostrophe before it.

The version is the day of the latest vote and the beginning of a sum of the SHA-256 of every row: two copies of the same record
have the same version and the same files, byte for byte. To add it up: of each row of each table, the SHA-256 of the table's
name and the cells, with U+001F between them, without the columns that datapackage.json marks \`repeats\` and without the
apostrophe before a formula; as numbers, modulo 2^256; in hexadecimal, the first 12 of 64 digits.

## China and Russia in a spreadsheet

${spreadsheetSteps(resources)}

The figures are those of the votes to 30 April 2026.
`;
}

/** Columns of member-votes.csv below a row of China: the other members of the same vote, of which there are at most fourteen. */
const NEXT = 'A3:A16,A2,E3:E16,"RUS",H3:H16,';

/**
 * The formulas of the recipe: both voted Yes, No or abstained; they did the same; how many voted No or abstained from this
 * row of the vote on, and in the whole vote. They name no other sheet, which each program writes in its own way, and take a
 * day also where it was read as text.
 */
const SPREADSHEET_FORMULAS = {
  J2: `=IF(AND(E2="CHN",VALUE(C2)>=DATE(1971,10,25),OR(H2="YES",H2="NO",H2="ABSTAIN")),COUNTIFS(${NEXT}"YES")+COUNTIFS(${NEXT}"NO")+COUNTIFS(${NEXT}"ABSTAIN"),0)`,
  K2: `=IF(J2=1,COUNTIFS(${NEXT}H2),0)`,
  L2: '=IF(A3=A2,L3,0)+IF(OR(H2="NO",H2="ABSTAIN"),1,0)',
  M2: "=IF(A2=A1,M1,L2)",
};

function spreadsheetSteps(resources: readonly Resource[]): string {
  const { J2, K2, L2, M2 } = SPREADSHEET_FORMULAS;
  const { rows = 0 } = resources.find(({ table }) => table.name === "member-votes") ?? {};
  return `1. Open member-votes.csv as UTF-8 with commas (in LibreOffice: File, Open; in Excel: Data, From Text/CSV, Load). Leave the
   rows in their order.
2. Write these four, and fill them down to the last row, ${rows + 1}:
   - J2: \`${J2}\`
   - K2: \`${K2}\`
   - L2: \`${L2}\`
   - M2: \`${M2}\`
3. J is 1 in a vote in which both voted Yes, No or abstained, since the seat of China changed hands; K is 1 where they did the
   same; M is how many members of the Council voted No or abstained in the vote, and L how many from this row on.
4. In two cells to the right, such as O2 and O3: \`=SUM(K:K)/SUM(J:J)\` is 0.93177, which is 2,417 of 2,594 votes, 93.2 %;
   \`=SUMIFS(K:K,M:M,">0")/SUMIFS(J:J,M:M,">0")\` is 0.67818, which is 373 of 550, 67.8 %.

The formulas are written for programs in English. Where a decimal number has a comma, a semicolon separates what a
formula takes, and some programs have names of their own for its functions.`;
}
