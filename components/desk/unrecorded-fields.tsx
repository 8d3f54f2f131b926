import { outcomeLabel } from "@/domain/labels";
import { OUTCOMES } from "@/domain/vocabulary";
import { SelectField, TextField } from "../ui/text-field";
import styles from "./vote-form.module.css";
import type { VoteFormValues } from "./vote-form-values";

type UnrecordedFieldsProps = { values: VoteFormValues; errorOf: (field: string) => string | undefined };

const NUMBERS = [
  ["statedYes", "Yes"],
  ["statedNo", "No"],
  ["statedAbstain", "Abstaining"],
  ["statedNotVoting", "Not voting"],
] as const;

/** What a source says of a vote of which it does not name every position: numbers, or only what came of it. */
export function UnrecordedFields({ values, errorOf }: UnrecordedFieldsProps) {
  const error = errorOf("statedTally");
  return (
    <div className={styles.unrecorded}>
      <label className={styles.switch}>
        <input type="checkbox" name="unrecorded" defaultChecked={values.unrecorded} />
        <span>
          Not every position is recorded: <kbd>U</kbd> sets one that is not
        </span>
      </label>
      <fieldset
        id="statedTally"
        className={styles.stated}
        tabIndex={-1}
        aria-describedby={error && "statedTally-error"}
      >
        <legend>Tally that the source states</legend>
        {error && (
          <p className={styles.error} id="statedTally-error">
            {error}
          </p>
        )}
        {NUMBERS.map(([name, label]) => (
          <TextField
            key={name}
            id={name}
            name={name}
            label={label}
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            defaultValue={values[name]}
          />
        ))}
        <SelectField
          id="statedOutcome"
          name="statedOutcome"
          label="Outcome that it states"
          defaultValue={values.statedOutcome}
          error={errorOf("statedOutcome")}
          options={[
            { value: "", text: "Follows from the numbers" },
            ...OUTCOMES.map((outcome) => ({ value: outcome, text: outcomeLabel(outcome) })),
          ]}
        />
      </fieldset>
    </div>
  );
}
