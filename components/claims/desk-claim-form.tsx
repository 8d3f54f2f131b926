"use client";

import { PARTY_FIELDS } from "@/domain/claim-query";
import { ChangeReason, Switch } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { Note } from "../ui/text";
import { TextAreaField, TextField } from "../ui/text-field";
import { type ClaimChoices, ClaimParts } from "./claim-form";

const LABELS: Record<string, string> = {
  source: "Source",
  words: "Words of the source",
  place: "Place in the source",
  meaning: "What it would mean in the record",
  comparison: "Comparison",
  number: "Number",
  text: "Text",
  ...Object.fromEntries(
    PARTY_FIELDS.flatMap(({ member, did }, index) => [
      [member, `Member ${index + 1}`],
      [did, `What member ${index + 1} did`],
    ]),
  ),
  topic: "Topic",
  kind: "Voted on",
  outcome: "Outcome",
  from: "From",
  to: "To",
  reason: "Why votes cannot test it",
  resolution: "Shown with the text",
  statement: "Shown with the statement",
  changeReason: "Why it is changed",
};

type DeskClaimFormProps = ClaimChoices & { action: RecordAction; values: FieldValues; page: string; isNew: boolean };

/** Enters, changes or takes out what a source claims: its words, and the query that tests them or why none can. */
export function DeskClaimForm({ action, values, page, isNew, members, topics }: DeskClaimFormProps) {
  return (
    <RecordForm action={action} values={values} noun="claim" page={page} labels={LABELS} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>What the source claims</legend>
            <TextField {...field("source")} label="Source" hint="Its address in the record." />
            <TextField {...field("place")} label="Place in the source" hint="A paragraph, a page." />
            <div className={styles.whole}>
              <TextField {...field("words")} label="Words of the source" hint="In short: at most thirty words." />
            </div>
            <div className={styles.whole}>
              <TextAreaField {...field("meaning")} rows={2} label="What it would mean in the record" />
            </div>
          </fieldset>
          <Note>The parts of the query that tests it; the verdict is worked out whenever the claim is shown.</Note>
          <ClaimParts fields={current} members={members} topics={topics} errorOf={(name) => field(name).error} />
          <fieldset className={styles.group}>
            <legend>Or why votes cannot test it</legend>
            <Switch name="untestable" on={current.untestable === "on"}>
              Votes cannot test it: the parts above do not count
            </Switch>
            <div className={styles.whole}>
              <TextAreaField {...field("reason")} rows={2} label="Why votes cannot test it" />
            </div>
          </fieldset>
          <fieldset className={styles.group}>
            <legend>Where it is shown as well</legend>
            <TextField {...field("resolution")} label="Shown with the text" hint="A symbol or address." />
            <TextField {...field("statement")} label="Shown with the statement" hint="An address." />
          </fieldset>
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
