import Form from "next/form";
import { Button } from "./button";
import styles from "./search-form.module.css";

type SearchFormProps = {
  action: string;
  label: string;
  placeholder: string;
  /** What was looked for. */
  value?: string | undefined;
};

/** One line to search with, and its button. */
export function SearchForm({ action, label, placeholder, value }: SearchFormProps) {
  return (
    <search>
      <Form action={action} prefetch={false}>
        <label className={styles.label} htmlFor="search">
          {label}
        </label>
        <div className={styles.row}>
          <input
            key={value}
            id="search"
            name="q"
            type="search"
            placeholder={placeholder}
            defaultValue={value}
            autoComplete="off"
          />
          <Button>Search</Button>
        </div>
      </Form>
    </search>
  );
}
