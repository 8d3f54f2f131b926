"use client";

import { ChangeReason, RestsOn } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { DateField, SelectField, TextField } from "../ui/text-field";
import { TERM_LABELS } from "./term-form-values";

type TermFormProps = {
  action: RecordAction;
  values: FieldValues;
  /** The states to choose from; none where the term stays with its member. */
  states: readonly { code: string; name: string }[];
  page: string;
  isNew: boolean;
};

/** Enters a term on the Council, corrects its days, ends it early, or takes it out. */
export function TermForm({ action, values, states, page, isNew }: TermFormProps) {
  const labels = TERM_LABELS;
  return (
    <RecordForm action={action} values={values} noun="term" page={page} labels={labels} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>The term</legend>
            {isNew ? (
              <div className={styles.whole}>
                <SelectField
                  {...field("member")}
                  label={labels.member}
                  options={[
                    { value: "", text: "Choose a state" },
                    ...states.map(({ code, name }) => ({ value: code, text: name })),
                  ]}
                />
              </div>
            ) : (
              <input type="hidden" name="member" value={current.member ?? ""} />
            )}
            <DateField {...field("from")} label={labels.from} />
            <DateField
              {...field("to")}
              label={labels.to}
              {...(!isNew && { hint: "To end it early, give the last day on which it sat." })}
            />
            <div className={styles.whole}>
              <TextField
                {...field("note")}
                label={labels.note}
                hint="Why the term is not of two calendar years: it was shared, began late, ended early. Readers of the data see it."
              />
            </div>
            {current.seatGroup ? (
              <TextField {...field("seatGroup")} label={labels.seatGroup} hint="Of elected members before 1966." />
            ) : (
              <input type="hidden" name="seatGroup" value="" />
            )}
          </fieldset>
          <RestsOn field={field} example="A/80/PV.85, page 3" />
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
