import type { ComponentProps } from "react";
import { describedBy, Field, type FieldText } from "./field";
import { Still } from "./still";
import { TextArea } from "./text-area";

type TextFieldProps = FieldText & Omit<ComponentProps<"input">, keyof FieldText>;

/** One line of text, a search, a date, an address or a password, by `type`. */
export function TextField({ id, label, extra, hint, error, after, ...input }: TextFieldProps) {
  const text = present({ id, label, extra, hint, error, after });
  return (
    <Field {...text}>
      <input id={id} {...describedBy(text)} {...input} />
    </Field>
  );
}

/** A day. Browsers show it in the reader's own order and send YYYY-MM-DD. */
export function DateField(props: Omit<TextFieldProps, "type">) {
  return <TextField {...props} type="date" />;
}

type SelectFieldProps = FieldText &
  Omit<ComponentProps<"select">, keyof FieldText> & { options: { value: string; text: string }[] };

export function SelectField({ id, label, extra, hint, error, after, options, ...select }: SelectFieldProps) {
  const text = present({ id, label, extra, hint, error, after });
  return (
    <Field {...text}>
      <Still>
        <select id={id} {...describedBy(text)} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      </Still>
    </Field>
  );
}

type TextAreaFieldProps = FieldText & Omit<ComponentProps<"textarea">, keyof FieldText>;

/** Text of several lines. */
export function TextAreaField({ id, label, extra, hint, error, after, rows = 4, ...area }: TextAreaFieldProps) {
  const text = present({ id, label, extra, hint, error, after });
  return (
    <Field {...text}>
      <TextArea id={id} rows={rows} {...describedBy(text)} {...area} />
    </Field>
  );
}

/** The text of a field without the parts that were not given. */
function present(text: { [Key in keyof FieldText]: FieldText[Key] | undefined } & { id: string; label: string }) {
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value !== undefined)) as FieldText;
}
