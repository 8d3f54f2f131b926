import type { FieldOf } from "../desk/record-form";
import styles from "../desk/record-form.module.css";
import { TextField } from "../ui/text-field";

/** Which source carries what, and where in it that stands. */
export function CitationFields({ field, prefix = "" }: { field: FieldOf; prefix?: string }) {
  return (
    <>
      <TextField
        {...field(`${prefix}source`)}
        label="Source"
        hint="Its address in the record, the last part of /sources/the-diplomat-2020-01."
      />
      <TextField {...field(`${prefix}place`)} label="Place in the source" hint="A paragraph, a page, a row." />
      <div className={styles.whole}>
        <TextField
          {...field(`${prefix}supports`)}
          label="What it carries"
          hint="What of the record rests on it: “the objection”, “the words of the envoy”."
        />
      </div>
    </>
  );
}

/** The first source of a new record. */
export function FirstSource({ field }: { field: FieldOf }) {
  return (
    <fieldset className={styles.group}>
      <legend>First source</legend>
      <CitationFields field={field} prefix="citation." />
    </fieldset>
  );
}
