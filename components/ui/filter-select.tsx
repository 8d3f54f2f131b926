import { SelectField } from "./text-field";

type FilterSelectProps = {
  name: string;
  label: string;
  /** What is chosen; nothing: whatever there is. */
  value: string | number | undefined;
  /** The words for no choice. */
  any: string;
  choices: readonly { value: string; text: string }[];
};

/** One choice among the filters of a list. */
export function FilterSelect({ name, label, value, any, choices }: FilterSelectProps) {
  return (
    <SelectField
      id={name}
      name={name}
      label={label}
      defaultValue={value ?? ""}
      options={[{ value: "", text: any }, ...choices]}
    />
  );
}
