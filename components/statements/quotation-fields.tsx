import type { FieldOf } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { Disclosure } from "../ui/disclosure";
import { TextAreaField, TextField } from "../ui/text-field";
import { QUOTATIONS } from "./statement-form-values";

/** Letters of the words that tell a folded quotation from others. */
const FIRST_WORDS = 60;

const PARTS = ["text", "speaker", "office", "member", "date", "reportedBy"];

/** The words of officials, one group each. Of several each is folded under its speaker and first words, but one that is wrong. */
export function QuotationFields({ field, values }: { field: FieldOf; values: FieldValues }) {
  const rows = Array.from({ length: QUOTATIONS }, (_, row) => row);
  const isUsed = (row: number) =>
    Object.entries(values).some(([name, value]) => name.startsWith(`quotations.${row}.`) && value !== "");
  const used = rows.filter(isUsed).length;
  const shown = Math.max(used, 1);
  const spare = rows.slice(shown);
  const isWrong = (row: number) => PARTS.some((part) => field(`quotations.${row}.${part}`).error !== undefined);
  return (
    <>
      {rows.slice(0, shown).map((row) =>
        used > 1 ? (
          <Disclosure key={row} summary={summaryOf(row, values)} open={isWrong(row)}>
            <QuotationGroup row={row} field={field} />
          </Disclosure>
        ) : (
          <QuotationGroup key={row} row={row} field={field} />
        ),
      )}
      {spare.length > 0 && (
        <Disclosure summary="More quotations" open={spare.some((row) => isUsed(row) || isWrong(row))}>
          {spare.map((row) => (
            <QuotationGroup key={row} row={row} field={field} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function summaryOf(row: number, values: FieldValues): string {
  const [speaker, words = ""] = ["speaker", "text"].map((part) => values[`quotations.${row}.${part}`]);
  const first = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).replace(/\s+\S*$/, "")} …` : words;
  return [`Quotation ${row + 1}`, speaker, first && `“${first}”`].filter(Boolean).join(", ");
}

function QuotationGroup({ row, field }: { row: number; field: FieldOf }) {
  const name = (part: string) => field(`quotations.${row}.${part}`);
  return (
    <fieldset className={styles.group}>
      <legend>Quotation {row + 1}</legend>
      <div className={styles.whole}>
        <TextAreaField {...name("text")} rows={2} label="Words" hint="At most thirty, as the source prints them." />
      </div>
      <TextField {...name("speaker")} label="Speaker" />
      <TextField {...name("office")} label="Office" />
      <TextField {...name("member")} label="Member" extra="(code)" hint="RUS, if the speaker spoke for a member." />
      <TextField {...name("date")} label="Date" hint="2020-01-06, 2020-01 or 2020." />
      <div className={styles.whole}>
        <TextField {...name("reportedBy")} label="Reported by" />
      </div>
    </fieldset>
  );
}
