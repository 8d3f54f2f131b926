import Form from "next/form";
import type { ReactNode } from "react";
import { Button } from "./button";
import styles from "./filter-form.module.css";

type FilterFormProps = { action: string; submit?: string; children: ReactNode };

/** Filters in a row, sent as the page's address: it works without a script and can be linked. */
export function FilterForm({ action, submit = "Show", children }: FilterFormProps) {
  return (
    <Form action={action} className={styles.filters} prefetch={false}>
      {children}
      <Button>{submit}</Button>
    </Form>
  );
}
