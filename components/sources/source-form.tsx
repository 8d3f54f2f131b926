"use client";

import { RELIABILITY_LABELS } from "@/domain/labels";
import { RELIABILITIES } from "@/domain/vocabulary";
import { ChangeReason } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { DateField, SelectField, TextAreaField, TextField } from "../ui/text-field";

const LABELS = {
  publisher: "Publisher",
  title: "Title",
  reliability: "Kind",
  date: "Published",
  url: "Address",
  accessed: "Read on",
  language: "Language",
  licence: "Licence",
  outletKind: "Kind of outlet",
  stance: "Stance",
  summary: "Summary",
  notHeld: "What it says that the record does not hold",
  changeReason: "Why it is changed",
};

type SourceFormProps = { action: RecordAction; values: FieldValues; page: string; isNew: boolean };

/** Enters or changes a source: who published it, how far it can be trusted, what it says in our words. */
export function SourceForm({ action, values, page, isNew }: SourceFormProps) {
  return (
    <RecordForm action={action} values={values} noun="source" page={page} labels={LABELS} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>What it is</legend>
            <TextField
              {...field("publisher")}
              label="Publisher"
              hint="“TASS, republished by UMM News” where another site carries it."
            />
            <SelectField
              {...field("reliability")}
              label="Kind"
              options={RELIABILITIES.map((value) => ({ value, text: RELIABILITY_LABELS[value] }))}
            />
            <div className={styles.whole}>
              <TextField {...field("title")} label="Title" hint="As printed." />
            </div>
            <div className={styles.whole}>
              <TextField {...field("url")} type="url" label="Address" />
            </div>
            <TextField {...field("date")} label="Published" hint="2020-01-06, 2020-01 or 2020." />
            <DateField {...field("accessed")} label="Read on" />
            <TextField {...field("language")} label="Language" extra="(code)" hint="en, fr, ru, zh." />
            <TextField {...field("licence")} label="Licence" />
          </fieldset>
          <fieldset className={styles.group}>
            <legend>What to know of it</legend>
            <TextField {...field("outletKind")} label="Kind of outlet" hint="News agency, ministry, opinion site." />
            <div className={styles.whole}>
              <TextAreaField
                {...field("stance")}
                rows={2}
                label="Stance"
                hint="From where its publisher looks, in neutral words."
              />
            </div>
            <div className={styles.whole}>
              <TextAreaField {...field("summary")} label="Summary" hint="In our words." />
            </div>
            <div className={styles.whole}>
              <TextAreaField {...field("notHeld")} label="What it says that the record does not hold" />
            </div>
          </fieldset>
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
