"use client";

import { MEMBER_STATUS_LABELS } from "@/domain/labels";
import { MEMBER_STATUSES, REGIONAL_GROUPS } from "@/domain/vocabulary";
import { ChangeReason, RestsOn } from "../desk/record-fields";
import { type RecordAction, RecordForm } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import type { FieldValues } from "../desk/record-form-state";
import { SelectField, TextField } from "../ui/text-field";
import { MEMBER_LABELS } from "./member-form-values";
import { NameFields } from "./name-fields";

type MemberFormProps = { action: RecordAction; values: FieldValues; page: string; isNew: boolean };

const GROUPS = [{ value: "", text: "None" }, ...REGIONAL_GROUPS.map((value) => ({ value, text: value }))];

/** Enters a state, corrects what it is called now and was called before, or takes it out. */
export function MemberForm({ action, values, page, isNew }: MemberFormProps) {
  const label = (name: string) => MEMBER_LABELS[name] ?? name;
  return (
    <RecordForm action={action} values={values} noun="state" page={page} labels={MEMBER_LABELS} removable={!isNew}>
      {(field, current) => (
        <>
          <input type="hidden" name="version" value={current.version ?? ""} />
          <fieldset className={styles.group}>
            <legend>The state</legend>
            {isNew ? (
              <TextField {...field("code")} label={label("code")} hint="Three letters of ISO 3166: GRC. It stays." />
            ) : (
              <input type="hidden" name="code" value={current.code ?? ""} />
            )}
            <TextField {...field("iso2")} label={label("iso2")} hint="ISO 3166: GR." />
            <TextField {...field("shortName")} label={label("shortName")} hint="As pages show it today: Greece." />
            <TextField {...field("officialName")} label={label("officialName")} hint="In full: Hellenic Republic." />
            <SelectField
              {...field("status")}
              label={label("status")}
              options={MEMBER_STATUSES.map((value) => ({ value, text: MEMBER_STATUS_LABELS[value] }))}
            />
            <SelectField {...field("regionalGroup")} label={label("regionalGroup")} options={GROUPS} />
          </fieldset>
          <NameFields field={field} values={current} />
          <RestsOn field={field} example="A/RES/74/4" />
          {!isNew && <ChangeReason field={field} />}
        </>
      )}
    </RecordForm>
  );
}
