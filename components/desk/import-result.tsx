import { formatCount } from "@/domain/figures";
import { ButtonLink, ButtonRow } from "../ui/button";
import { PageHead } from "../ui/page-head";
import { ErrorNotice, Notice } from "../ui/panel";
import { Stack } from "../ui/stack";

type Done = { added: number; changed: number; taken: number; standing: number; unchanged: number; rejected: number };

/** What came of a file: it was none, or what was written and what was left. */
export function ImportResult({ fileName, result }: { fileName: string; result: { problem: string } | Done }) {
  if ("problem" in result) {
    return (
      <Stack loose>
        <PageHead title="Import a voting file" />
        <ErrorNotice title={`“${fileName}” is no voting file`}>
          <Stack>
            <p>{result.problem}</p>
            <ButtonRow>
              <ButtonLink href="/admin/import">Choose another file</ButtonLink>
            </ButtonRow>
          </Stack>
        </ErrorNotice>
      </Stack>
    );
  }
  return (
    <div role="status">
      <Notice eyebrow="Imported" title={fileName} level={1}>
        <Stack>
          <p>
            {whatWasDone(result)} What was written is on every page and in every figure at once, and in the history of
            each record.
          </p>
          <ButtonRow>
            <ButtonLink href="/admin">The desk</ButtonLink>
            <ButtonLink second href="/admin/import">
              Another file
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Notice>
    </div>
  );
}

function whatWasDone({ added, changed, taken, standing, unchanged, rejected }: Done): string {
  const votes = (count: number, done: string) =>
    count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? "vote was" : "votes were"} ${done}.`];
  const conflicts = taken + standing;
  return [
    ...(added + changed === 0 ? ["No vote was added or changed."] : []),
    ...votes(added, "added"),
    ...votes(changed, "changed"),
    ...votes(unchanged, "in the record already as in the file"),
    ...(conflicts === 0
      ? []
      : [
          `Taken from the file where it contradicts a correction: ${formatCount(taken)} of ${formatCount(conflicts)} values.`,
        ]),
    ...(rejected === 0 ? [] : [`Rejected and left out: ${formatCount(rejected)}.`]),
  ].join(" ");
}
