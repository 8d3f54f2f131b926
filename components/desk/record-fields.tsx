import type { ReactNode } from "react";
import { TextField } from "../ui/text-field";
import type { FieldOf } from "./record-form";
import styles from "./record-form.module.css";

/** A yes or no. */
export function Switch({ name, on, children }: { name: string; on: boolean; children: ReactNode }) {
  return (
    <label className={styles.switch} id={name}>
      <input type="checkbox" name={name} defaultChecked={on} />
      {children}
    </label>
  );
}

/** Why a record is changed: it stands in its history. */
export function ChangeReason({ field }: { field: FieldOf }) {
  return (
    <TextField
      {...field("changeReason")}
      label="Why it is changed"
      hint="For the history of the record: “the mission’s own text says 6 January”."
    />
  );
}

/** What a record rests on that has no citations of its own: it stands in the history. */
export function RestsOn({ field, example }: { field: FieldOf; example: string }) {
  return (
    <TextField
      {...field("restsOn")}
      label="Source"
      hint={`The document that says so, and where in it: ${example}. It stands in the history.`}
    />
  );
}
