import type { FieldOf } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { Disclosure } from "../ui/disclosure";
import { DateField, TextField } from "../ui/text-field";
import { NAMES, nameField } from "./member-form-values";

/** The names of a state by period, one group each. Those that are filled in or wrong, and one more, are in sight. */
export function NameFields({ field, values }: { field: FieldOf; values: FieldValues }) {
  const rows = Array.from({ length: NAMES }, (_, row) => row);
  const isUsed = (row: number) =>
    Object.entries(values).some(([name, value]) => name.startsWith(`names.${row}.`) && value !== "");
  const shown = Math.min(NAMES, rows.filter(isUsed).length + 1);
  const spare = rows.slice(shown);
  return (
    <>
      {rows.slice(0, shown).map((row) => (
        <NameGroup key={row} row={row} field={field} />
      ))}
      {spare.length > 0 && (
        <Disclosure summary="More names">
          {spare.map((row) => (
            <NameGroup key={row} row={row} field={field} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function NameGroup({ row, field }: { row: number; field: FieldOf }) {
  return (
    <fieldset className={styles.group}>
      <legend>Name {row + 1}</legend>
      <TextField {...field(nameField(row, "shortName"))} label="Name in lists" extra="(of the time)" />
      <TextField {...field(nameField(row, "name"))} label="Official name" extra="(of the time)" />
      <DateField {...field(nameField(row, "from"))} label="From" hint="Empty: the first that it had." />
      <DateField {...field(nameField(row, "to"))} label="To" hint="Empty: to this day." />
    </fieldset>
  );
}
