"use client";

import { CONFIDENCE_LABELS } from "@/domain/labels";
import { CONFIDENCES } from "@/domain/vocabulary";
import { ChangeReason } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { FirstSource } from "../sources/citation-fields";
import { SelectField, TextAreaField, TextField } from "../ui/text-field";
import { EXPLANATION_LABELS } from "./explanation-form-values";

type ExplanationFormProps = {
  action: RecordAction;
  values: FieldValues;
  /** The members that can have explained the vote. */
  members: readonly { code: string; name: string }[];
  page: string;
  isNew: boolean;
};

const GIVEN = [
  { value: "", text: "No source says" },
  { value: "BEFORE", text: "Before the vote" },
  { value: "AFTER", text: "After the vote" },
];

/** Enters, changes or takes out why a member voted as it did. */
export function ExplanationForm({ action, values, members, page, isNew }: ExplanationFormProps) {
  const [labels, noun] = [EXPLANATION_LABELS, "explanation"];
  return (
    <RecordForm action={action} values={values} noun={noun} page={page} labels={labels} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <input type="hidden" name="vote" value={current.vote ?? ""} />
          <fieldset className={styles.group}>
            <legend>The explanation</legend>
            {isNew ? (
              <SelectField
                {...field("member")}
                label={labels.member}
                options={[
                  { value: "", text: "Choose a member" },
                  ...members.map(({ code, name }) => ({ value: code, text: name })),
                ]}
              />
            ) : (
              <input type="hidden" name="member" value={current.member ?? ""} />
            )}
            <SelectField {...field("given")} label={labels.given} options={GIVEN} />
            <div className={styles.whole}>
              <TextAreaField {...field("summary")} label={labels.summary} hint="In our words, without judging." />
            </div>
            <div className={styles.whole}>
              <TextAreaField
                {...field("quotation")}
                rows={2}
                label={labels.quotation}
                hint="At most thirty, as the source prints them."
              />
            </div>
            <TextField {...field("speaker")} label={labels.speaker} />
            <TextField {...field("office")} label={labels.office} />
            <SelectField
              {...field("confidence")}
              label={labels.confidence}
              options={CONFIDENCES.map((value) => ({ value, text: CONFIDENCE_LABELS[value] }))}
            />
          </fieldset>
          {isNew ? <FirstSource field={field} /> : <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
