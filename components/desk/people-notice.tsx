import { formatInstant } from "@/domain/dates";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";
import { TextField } from "../ui/text-field";
import type { PeopleState } from "./people-state";
import { ProblemNotice } from "./problem-notice";

/** What a button led to, with the link to copy: it stands nowhere else and is not shown again. */
export function PeopleNotice({ state: { refused, said, done, link } }: { state: PeopleState }) {
  if (refused === "NOT_ADMINISTRATOR") {
    return (
      <ErrorNotice title="Only administrators change accounts">
        <p>Nothing was changed.</p>
      </ErrorNotice>
    );
  }
  if (refused === "UNCONFIRMED") return null;
  if (refused) return <ProblemNotice problem={refused} noun="account" form="/admin/people" />;
  if (said) {
    return (
      <ErrorNotice title="Nothing was changed">
        <p>{said}</p>
      </ErrorNotice>
    );
  }
  if (!done) return null;
  return (
    <div role="status">
      <Notice eyebrow="Done" title={done}>
        {link && (
          <Stack>
            <TextField
              id="link"
              label="One-time link"
              hint={`Copy it and pass it on. It works once, until ${formatInstant(link.expiresAt)}, and is not shown again.`}
              value={link.href}
              readOnly
            />
          </Stack>
        )}
      </Notice>
    </div>
  );
}
