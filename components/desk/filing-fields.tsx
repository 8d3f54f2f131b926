import { SelectField, TextAreaField } from "../ui/text-field";
import styles from "./filing-fields.module.css";
import { listTyped } from "./typed-list";

export type TopicChoice = { slug: string; name: string };

/** Further topics that the form has room for, beside those that the text has. */
const ROOM = 2;

type FilingFieldsProps = {
  topics: readonly TopicChoice[];
  /** As typed: the slugs of topics, and the subjects, with semicolons between. */
  values: { furtherTopics?: string | undefined; subjects?: string | undefined };
  errorOf: (field: string) => string | undefined;
};

/** What a text is filed under beside its main topic. Each further topic is a choice of its own, under the same name. */
export function FilingFields({ topics, values, errorOf }: FilingFieldsProps) {
  const held = listTyped(values.furtherTopics ?? "");
  const rows = [...held, ...Array.from({ length: ROOM }, () => "")];
  return (
    <div className={styles.filing}>
      <div className={styles.topics}>
        {rows.map((slug, row) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place.
            key={row}
            id={row === 0 ? "furtherTopics" : `furtherTopics.${row}`}
            name="furtherTopics"
            label={`Further topic ${row + 1}`}
            defaultValue={slug}
            error={row === 0 ? errorOf("furtherTopics") : undefined}
            options={topicOptions(topics, slug, "None")}
          />
        ))}
      </div>
      <TextAreaField
        id="subjects"
        name="subjects"
        rows={2}
        label="Subjects"
        hint="In the words of the UN’s library, with semicolons between: SYRIAN ARAB REPUBLIC; CHEMICAL WEAPONS."
        defaultValue={values.subjects}
        error={errorOf("subjects")}
      />
    </div>
  );
}

/** The topics by name, after `none`. One that was chosen stays, even where the list could not be read. */
export function topicOptions(
  topics: readonly TopicChoice[],
  chosen: string,
  none = "Not yet known",
): { value: string; text: string }[] {
  const options = [{ value: "", text: none }, ...topics.map(({ slug, name }) => ({ value: slug, text: name }))];
  return options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, text: chosen }];
}
