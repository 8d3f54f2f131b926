import { VOTE_KIND_LABELS } from "@/domain/labels";
import { VOTE_KINDS } from "@/domain/vocabulary";
import { SelectField, TextField } from "../ui/text-field";
import { FilingFields, type TopicChoice, topicOptions } from "./filing-fields";
import styles from "./vote-form.module.css";
import type { VoteFormValues } from "./vote-form-values";

type TextFieldsProps = {
  values: VoteFormValues;
  topics: readonly TopicChoice[];
  errorOf: (field: string) => string | undefined;
};

/** What was voted on and where it is found. The two fields of a part show when the kind is one. */
export function TextFields({ values, topics, errorOf }: TextFieldsProps) {
  const field = (
    name: Exclude<keyof VoteFormValues, "positions" | "procedural" | "withoutVote" | "writtenProcedure" | "unrecorded">,
  ) => ({
    id: name,
    name,
    defaultValue: values[name],
    error: errorOf(name),
  });
  const kinds = VOTE_KINDS.map((kind) => ({ value: kind, text: VOTE_KIND_LABELS[kind] }));
  return (
    <div className={styles.fields}>
      <SelectField {...field("kind")} label="Kind" options={kinds} />
      <SelectField {...field("topic")} label="Topic" options={topicOptions(topics, values.topic)} />
      <div className={styles.part}>
        <TextField
          {...field("partOf")}
          label="Text it is a part of"
          hint="Its symbol, S/2025/112, or its address in the record."
        />
        <TextField
          {...field("partTitle")}
          label="What was voted on"
          hint="“Operative paragraph 3”, “Amendment of Denmark”."
        />
      </div>
      <TextField {...field("draft")} label="Symbol of the draft" hint="As printed, S/2017/172. Empty if it has none." />
      <TextField {...field("symbol")} label="Symbol of the resolution" hint="If it was adopted: S/RES/2448(2018)." />
      <div className={styles.wholeTitle}>
        <TextField {...field("title")} label="Title" />
      </div>
      <TextField {...field("meeting")} label="Meeting" hint="As printed, S/PV.10134. Empty for a written procedure." />
      <TextField
        {...field("source")}
        label={values.version === "" ? "Source" : "Source of the correction"}
        extra="(address or citation)"
        hint={`The page or document in which ${values.version === "" ? "the vote is found" : "it stands so"}.`}
      />
    </div>
  );
}

/** What a vote can also have. Open where something in it was typed or is wrong. */
export function FurtherFields({ values, topics, errorOf }: TextFieldsProps) {
  const names = ["sponsors", "agenda", "officialTitle", "note"] as const;
  const shown = [...names, "furtherTopics", "subjects"] as const;
  const open = values.writtenProcedure || shown.some((name) => values[name] !== "" || errorOf(name));
  const field = (name: (typeof names)[number]) => ({
    id: name,
    name,
    defaultValue: values[name],
    error: errorOf(name),
  });
  return (
    <details className={styles.more} open={open}>
      <summary>Proposers, agenda item, full title, further topics, subjects, note</summary>
      <div className={styles.further}>
        <TextField
          {...field("sponsors")}
          label="Proposed by"
          hint="As printed: “Bahrain, for Gulf States and Jordan”."
        />
        <TextField {...field("agenda")} label="Agenda item" />
        <TextField
          {...field("officialTitle")}
          label="Full title"
          hint="The official one, where the title is shorter."
        />
        <FilingFields topics={topics} values={values} errorOf={errorOf} />
        <TextField {...field("note")} label="Note" hint="What a reader has to know about this vote." />
        <label className={styles.switch}>
          <input type="checkbox" name="writtenProcedure" defaultChecked={values.writtenProcedure} />
          Written procedure, without a meeting
        </label>
      </div>
    </details>
  );
}
