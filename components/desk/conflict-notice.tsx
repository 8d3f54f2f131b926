import { Button, ButtonLink, ButtonRow } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { ErrorNotice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import styles from "./conflict-notice.module.css";
import { type ComparedField, differing, type LastChange } from "./saved-change";

type ConflictNoticeProps = {
  /** What was to be saved: "vote". */
  noun: string;
  /** The page of the form, to open it anew. */
  form: string;
  /** Every field, as typed and as saved. */
  fields: readonly ComparedField[];
  /** The version that was saved meanwhile: to save on top of it says that it was seen. */
  version: string;
  last: LastChange | null;
};

/**
 * Somebody else saved the record while it was being worked on: both versions side by side where they differ, and the
 * choice between saving on top and leaving it as it is. What was typed stays in the form below.
 */
export function ConflictNotice({ noun, form, fields, version, last }: ConflictNoticeProps) {
  const { fields: rows, same } = differing(fields);
  return (
    <ErrorNotice title={`The ${noun} was changed while you worked on it`}>
      <Stack>
        <p>
          Nothing of yours was saved yet, and all of it is kept below.{" "}
          {last && (
            <>
              {last.actor} saved it on {last.at}: “{last.reason}”
            </>
          )}
        </p>
        {rows.length > 0 && (
          <DataTable
            stacked
            caption={`Where what you typed and the saved ${noun} differ`}
            columns={[
              { head: "Field" },
              { head: "Yours", label: "Yours:" },
              { head: "Saved now", label: "Saved now:" },
            ]}
            rows={rows.map(({ label, mine, saved }) => ({
              key: label,
              cells: [
                label,
                <mark key="mine" className={styles.mine}>
                  {mine || "empty"}
                </mark>,
                <mark key="saved" className={styles.saved}>
                  {saved || "empty"}
                </mark>,
              ],
            }))}
          />
        )}
        <Note>
          {rows.length === 0
            ? "What you typed and what is saved do not differ."
            : `The other ${same} fields are the same. To take a value over, type it below. Saving yours writes every field as it stands below.`}
        </Note>
        <ButtonRow>
          <Button name="onTop" value={version}>
            Save mine over it
          </Button>
          <ButtonLink second href={form} prefetch={false} target="_self">
            Drop mine, open what is saved
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </ErrorNotice>
  );
}
