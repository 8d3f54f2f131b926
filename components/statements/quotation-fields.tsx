import type { FieldOf } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { Disclosure } from "../ui/disclosure";
import { TextAreaField, TextField } from "../ui/text-field";
import { QUOTATIONS } from "./statement-form-values";

/** The words of officials, one group each. Those that are filled in or wrong, and one more, are in sight. */
export function QuotationFields({ field, values }: { field: FieldOf; values: FieldValues }) {
  const rows = Array.from({ length: QUOTATIONS }, (_, row) => row);
  const isUsed = (row: number) =>
    Object.entries(values).some(([name, value]) => name.startsWith(`quotations.${row}.`) && value !== "");
  const shown = Math.min(QUOTATIONS, rows.filter(isUsed).length + 1);
  const spare = rows.slice(shown);
  return (
    <>
      {rows.slice(0, shown).map((row) => (
        <QuotationGroup key={row} row={row} field={field} />
      ))}
      {spare.length > 0 && (
        <Disclosure summary="More quotations">
          {spare.map((row) => (
            <QuotationGroup key={row} row={row} field={field} />
          ))}
        </Disclosure>
      )}
    </>
  );
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
