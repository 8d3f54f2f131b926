"use client";

import { FATE_LABELS } from "@/domain/labels";
import { FATES } from "@/domain/vocabulary";
import { DateField, SelectField, TextAreaField, TextField } from "../ui/text-field";
import { FilingFields, type TopicChoice, topicOptions } from "./filing-fields";
import { ChangeReason } from "./record-fields";
import { type RecordAction, RecordForm } from "./record-form";
import styles from "./record-form.module.css";
import type { FieldValues } from "./record-form-state";
import { TEXT_LABELS } from "./text-form-values";

type TextFormProps = {
  action: RecordAction;
  values: FieldValues;
  topics: readonly TopicChoice[];
  page: string;
  isNew: boolean;
};

/** Enters or corrects a text that never came to a vote. */
export function TextForm({ action, values, topics, page, isNew }: TextFormProps) {
  return (
    <RecordForm action={action} values={values} noun="text" page={page} labels={TEXT_LABELS}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>The text</legend>
            <DateField {...field("date")} label={TEXT_LABELS.date} />
            <SelectField
              {...field("fate")}
              label={TEXT_LABELS.fate}
              options={FATES.map((fate) => ({ value: fate, text: FATE_LABELS[fate] }))}
            />
            <TextField
              {...field("draft")}
              label={TEXT_LABELS.draft}
              hint="As printed, S/2019/1002. Empty if it has none."
            />
            <SelectField
              {...field("topic")}
              label={TEXT_LABELS.topic}
              options={topicOptions(topics, current.topic ?? "")}
            />
            <div className={styles.whole}>
              <TextField {...field("title")} label={TEXT_LABELS.title} />
            </div>
          </fieldset>
          <fieldset className={styles.group}>
            <legend>What is known of it</legend>
            <TextField {...field("sponsors")} label={TEXT_LABELS.sponsors} hint="As printed." />
            <TextField {...field("agenda")} label={TEXT_LABELS.agenda} />
            <TextField
              {...field("successor")}
              label={TEXT_LABELS.successor}
              hint="Its symbol or its address, where another text was put forward in its place."
            />
            <div className={styles.whole}>
              <FilingFields topics={topics} values={current} errorOf={(name) => field(name).error} />
            </div>
            <div className={styles.whole}>
              <TextAreaField {...field("officialTitle")} label={TEXT_LABELS.officialTitle} rows={2} />
            </div>
            <div className={styles.whole}>
              <TextAreaField {...field("note")} label={TEXT_LABELS.note} hint="What a reader has to know about it." />
            </div>
          </fieldset>
          <TextField
            {...field("source")}
            label={isNew ? TEXT_LABELS.source : "Source of the correction"}
            extra="(address or citation)"
            hint="The page or document in which it is found."
          />
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
