import { useRef } from "react";
import { Button } from "../ui/button";
import { TextAreaField } from "../ui/text-field";
import styles from "./vote-form.module.css";
import type { VoteFormValues } from "./vote-form-values";

type PasteFieldProps = {
  values: VoteFormValues;
  /** What came of the last paste. */
  notes: readonly string[];
  onPaste: (text: string) => void;
};

/** Fills in positions from a line of meeting coverage. What it does not understand it says, and fills nothing in. */
export function PasteField({ values, notes, onPaste }: PasteFieldProps) {
  const area = useRef<HTMLDivElement>(null);
  return (
    <details className={styles.more} open={values.pasted !== "" || notes.length > 0}>
      <summary>Fill in from a pasted line</summary>
      <div className={styles.further} ref={area}>
        <TextAreaField
          id="pasted"
          name="pasted"
          label="The result as printed"
          hint="“13 votes to none, with 2 abstentions (China, Russian Federation)”, or the lists of meeting coverage."
          rows={3}
          maxLength={5000}
          defaultValue={values.pasted}
        />
        <div>
          <Button
            second
            name="intent"
            value="paste"
            onClick={(event) => {
              event.preventDefault();
              onPaste(area.current?.querySelector("textarea")?.value ?? "");
            }}
          >
            Fill in the positions
          </Button>
        </div>
        <div role="status">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      </div>
    </details>
  );
}
