import Form from "next/form";
import { Button } from "./button";
import styles from "./search-form.module.css";

type SearchFormProps = { action: string; label: string; placeholder: string; name?: string };

/** One line to search with, and its button. */
export function SearchForm({ action, label, placeholder, name = "q" }: SearchFormProps) {
  return (
    <search>
      <Form action={action} prefetch={false}>
        <label className={styles.label} htmlFor="search">
          {label}
        </label>
        <div className={styles.row}>
          <input id="search" name={name} type="search" placeholder={placeholder} autoComplete="off" />
          <Button>Search</Button>
        </div>
      </Form>
    </search>
  );
}
