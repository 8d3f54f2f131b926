"use client";

import { TOPIC_KIND_LABELS } from "@/domain/labels";
import { REGIONS, TOPIC_KINDS } from "@/domain/vocabulary";
import { ChangeReason } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { SelectField, TextAreaField, TextField } from "../ui/text-field";
import { TOPIC_LABELS } from "./topic-form-values";

type TopicFormProps = { action: RecordAction; values: FieldValues; page: string; isNew: boolean };

/** Enters a topic, changes it, or takes out one under which nothing is filed. */
export function TopicForm({ action, values, page, isNew }: TopicFormProps) {
  const labels = TOPIC_LABELS;
  return (
    <RecordForm action={action} values={values} noun="topic" page={page} labels={labels} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>The topic</legend>
            <TextField {...field("name")} label={labels.name} hint="A word or two: Western Sahara." />
            {isNew ? (
              <TextField
                {...field("slug")}
                label={labels.slug}
                hint="The last part of /topics/western-sahara, from the name where it is empty. It stays, since others cite it."
              />
            ) : (
              <input type="hidden" name="slug" value={current.slug ?? ""} />
            )}
            <SelectField
              {...field("kind")}
              label={labels.kind}
              options={TOPIC_KINDS.map((value) => ({ value, text: TOPIC_KIND_LABELS[value] }))}
            />
            <SelectField
              {...field("region")}
              label={labels.region}
              options={[{ value: "", text: "None" }, ...REGIONS.map((value) => ({ value, text: value }))]}
            />
            <div className={styles.whole}>
              <TextField
                {...field("countries")}
                label={labels.countries}
                hint="Codes of three letters, with spaces between: ESH MAR. None for a theme."
              />
            </div>
            <div className={styles.whole}>
              <TextAreaField
                {...field("description")}
                rows={2}
                label={labels.description}
                hint="A sentence without judging, in our words: it stands at the head of the topic’s page."
              />
            </div>
          </fieldset>
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
