"use client";

import { Warning } from "../ui/panel";
import { ChangeReason } from "./record-fields";
import { type RecordAction, RecordForm } from "./record-form";

type TakeBackFormProps = {
  action: RecordAction;
  page: string;
  /** What stands against it as the record is now. */
  against: readonly { path: string; message: string }[];
};

const LABELS = { changeReason: "Why it is changed" };

/** Takes a change back; or says what stands against it. */
export function TakeBackForm({ action, page, against }: TakeBackFormProps) {
  if (against.length > 0) {
    return (
      <Warning>
        <p>This change cannot be taken back as the record is now:</p>
        <ul>
          {against.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      </Warning>
    );
  }
  return (
    <RecordForm
      action={action}
      values={{}}
      noun="change"
      page={page}
      labels={LABELS}
      submitText="Take this change back"
    >
      {(field) => <ChangeReason field={field} />}
    </RecordForm>
  );
}
