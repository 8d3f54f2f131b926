"use client";

import { CITED_KINDS } from "@/domain/citation-input";
import { ChangeReason } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { SelectField, TextField } from "../ui/text-field";
import { CitationFields } from "./citation-fields";

const LABELS = {
  kind: "Kind of record",
  record: "Record",
  source: "Source",
  place: "Place in the source",
  supports: "What it carries",
  changeReason: "Why it is changed",
};

const KIND_LABELS = {
  resolution: "A text",
  vote: "A vote",
  statement: "A statement",
  explanation: "An explanation of vote",
};

type CitationFormProps = { action: RecordAction; values: FieldValues; page: string; isNew: boolean };

/** Enters, changes or takes out what a source carries of one record. */
export function CitationForm({ action, values, page, isNew }: CitationFormProps) {
  return (
    <RecordForm action={action} values={values} noun="citation" page={page} labels={LABELS} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>The record</legend>
            <SelectField
              {...field("kind")}
              label="Kind of record"
              options={CITED_KINDS.map((value) => ({ value, text: KIND_LABELS[value] }))}
            />
            <TextField
              {...field("record")}
              label="Record"
              hint="The last part of its address: s-2017-172; of an explanation s-2017-172-rus."
            />
          </fieldset>
          <fieldset className={styles.group}>
            <legend>What the source carries of it</legend>
            <CitationFields field={field} />
          </fieldset>
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
