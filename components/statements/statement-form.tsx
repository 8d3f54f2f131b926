"use client";

import { ATTRIBUTION_LABELS, CONFIDENCE_LABELS, STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import type { TopicLabel } from "@/domain/record";
import { dateOfLabel } from "@/domain/statement-events";
import { ABOUT, DATES_OF } from "@/domain/statement-input";
import { ATTRIBUTIONS, CONFIDENCES, REGIONS, STATEMENT_KINDS, STATEMENT_STATUSES } from "@/domain/vocabulary";
import { ChangeReason, Switch } from "../desk/record-fields";
import { type FieldOf, type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { FirstSource } from "../sources/citation-fields";
import { SelectField, TextAreaField, TextField } from "../ui/text-field";
import { QuotationFields } from "./quotation-fields";
import { STATEMENT_FIELDS } from "./statement-form-values";

type StatementFormProps = {
  action: RecordAction;
  values: FieldValues;
  page: string;
  topics: readonly TopicLabel[];
  /** A new statement comes with its first source; further ones are cited for it later. */
  isNew: boolean;
};

/** Enters or changes a statement, or the account of a draft: what it is, both accounts, the words, what it bears on. */
export function StatementForm({ action, values, page, topics, isNew }: StatementFormProps) {
  return (
    <RecordForm
      action={action}
      values={values}
      noun="statement"
      page={page}
      labels={STATEMENT_FIELDS}
      removable={!isNew}
    >
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <WhatItIs field={field} values={current} topics={topics} />
          <Accounts field={field} values={current} />
          <QuotationFields field={field} values={current} />
          <fieldset className={styles.group}>
            <legend>What it bears on</legend>
            <TextField
              {...field("resolutions")}
              label={STATEMENT_FIELDS.resolutions ?? ""}
              hint="Symbols, with spaces between: S/2017/172 S/RES/2118(2013)."
            />
            <TextField
              {...field("documents")}
              label={STATEMENT_FIELDS.documents ?? ""}
              hint="Symbols, with semicolons between: S/PRST/2010/9."
            />
            <TextField {...field("checked")} type="date" label={STATEMENT_FIELDS.checked ?? ""} />
          </fieldset>
          {isNew ? <FirstSource field={field} /> : <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}

type PartProps = { field: FieldOf; values: FieldValues };

const KINDS = [
  ...STATEMENT_KINDS.map((value) => ({ value, text: STATEMENT_KIND_LABELS[value] })),
  { value: "DRAFT_RESOLUTION", text: "Account of a draft resolution" },
];
const ABOUT_LABELS = { TEXT: "A text", MEETING: "A meeting", NOTICE: "A notice", VOTE: "A vote" };

function WhatItIs({ field, values, topics }: PartProps & { topics: readonly TopicLabel[] }) {
  return (
    <fieldset className={styles.group}>
      <legend>What it is</legend>
      <div className={styles.whole}>
        <TextField {...field("title")} label="Title" hint="Ours: what it was to say, and on what." />
      </div>
      <SelectField {...field("kind")} label="Kind" options={KINDS} />
      <SelectField
        {...field("about")}
        label="What it is about"
        options={ABOUT.map((value) => ({ value, text: ABOUT_LABELS[value] }))}
      />
      <TextField {...field("date")} label="Date" hint="As precise as it is known: 2020-01-06, 2020-01 or 2020." />
      <SelectField
        {...field("dateOf")}
        label="What happened on that day"
        options={DATES_OF.map((value) => ({ value, text: dateOfLabel(value) }))}
      />
      <TextField {...field("subject")} label="Subject" hint="A word or two: Syria, DPRK." />
      <SelectField {...field("region")} label="Region" options={REGIONS.map((value) => ({ value, text: value }))} />
      <SelectField
        {...field("topic")}
        label="Topic"
        options={[{ value: "", text: "None" }, ...topics.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <TextField
        {...field("draft")}
        label="Draft that it is the account of"
        hint="Its symbol or address; only for the account of a draft."
      />
      <Switch name="kindStated" on={values.kindStated === "on"}>
        A source says which form it was
      </Switch>
      <Switch name="silenceProcedure" on={values.silenceProcedure === "on"}>
        A source speaks of a silence procedure
      </Switch>
    </fieldset>
  );
}

function Accounts({ field }: PartProps) {
  return (
    <fieldset className={styles.group}>
      <legend>What became of it, as each side tells it</legend>
      <SelectField
        {...field("status")}
        label="What became of it"
        options={STATEMENT_STATUSES.map((value) => ({ value, text: STATEMENT_STATUS_LABELS[value] }))}
      />
      <SelectField
        {...field("attribution")}
        label="How it is known"
        options={ATTRIBUTIONS.map((value) => ({ value, text: ATTRIBUTION_LABELS[value].name }))}
      />
      <TextField {...field("proposers")} label="Proposed by" hint="Codes of members whom the sources name: USA GBR." />
      <TextField
        {...field("objectors")}
        label="Objected"
        hint="Codes of members whom the sources name: CHN RUS. If they name none, say so in an account: “the sources name no objector”."
      />
      <div className={styles.whole}>
        <TextAreaField {...field("statedReason")} label="The objectors’ reason" />
      </div>
      <div className={styles.whole}>
        <TextAreaField {...field("contraryAccount")} label="The other side’s account" />
      </div>
      <div className={styles.whole}>
        <TextAreaField {...field("whatHappenedNext")} rows={2} label="What happened next" />
      </div>
      <SelectField
        {...field("confidence")}
        label="Confidence"
        options={CONFIDENCES.map((value) => ({ value, text: CONFIDENCE_LABELS[value] }))}
      />
    </fieldset>
  );
}
