"use client";

import { type FormEvent, useState } from "react";
import { formatCount } from "@/domain/figures";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ErrorNotice } from "../ui/panel";
import { Note } from "../ui/text";
import styles from "./narrow-form.module.css";
import { sendFile, type UploadStep } from "./send-file";

type ImportUploadProps = {
  /** Where the file is sent. */
  action: string;
  /** Megabytes. */
  largest: number;
};

/** Sends a voting file. Without a script the browser sends it; with one, it is said how far it is. */
export function ImportUpload({ action, largest }: ImportUploadProps) {
  const [step, setStep] = useState<UploadStep | null>(null);
  const busy = step !== null && step.at !== "failed";

  function submit(event: FormEvent<HTMLFormElement>): void {
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || file.size === 0) return;
    event.preventDefault();
    if (file.size > largest * 1e6) {
      setStep({ at: "failed", sentence: `The file is larger than ${largest} MB: it is no voting file.` });
      return;
    }
    sendFile(action, file, setStep);
  }

  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={submit} className={styles.form}>
      {step?.at === "failed" && (
        <ErrorNotice title="The file was not taken in">
          <p>{step.sentence}</p>
        </ErrorNotice>
      )}
      <Field id="file" label="Voting file" hint={`CSV in UTF-8, at most ${largest} MB.`}>
        <input id="file" type="file" name="file" accept=".csv,text/csv" required aria-describedby="file-hint" />
      </Field>
      <div>
        <Button disabled={busy}>Read and compare</Button>
      </div>
      <div aria-live="polite">{step && step.at !== "failed" && <Progress step={step} />}</div>
    </form>
  );
}

function Progress({ step }: { step: Exclude<UploadStep, { at: "failed" }> }) {
  switch (step.at) {
    case "sending":
      return (
        <Note>
          Sending: {Math.round(100 * step.part)} %
          <br />
          <progress value={step.part} aria-label="Sent" />
        </Note>
      );
    case "reading":
      return (
        <Note>
          {step.rows === 0 ? "Reading …" : `${formatCount(step.rows)} rows read …`}
          <br />
          <progress aria-label="Being read" />
        </Note>
      );
    case "comparing":
      return (
        <Note>
          Comparing with the record …
          <br />
          <progress aria-label="Being compared" />
        </Note>
      );
  }
}
