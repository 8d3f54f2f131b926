import { ButtonLink, ButtonRow } from "../ui/button";
import { ErrorNotice, Notice } from "../ui/panel";

type Done = { added: number; changed: number; taken: number; standing: number; unchanged: number; rejected: number };

/** What came of a file: it was none, or what was written and what was left. */
export function ImportResult({ fileName, result }: { fileName: string; result: { problem: string } | Done }) {
  if ("problem" in result) {
    return (
      <ErrorNotice title={`“${fileName}” is no voting file`}>
        <p>{result.problem}</p>
        <ButtonRow>
          <ButtonLink href="/admin/import">Choose another file</ButtonLink>
        </ButtonRow>
      </ErrorNotice>
    );
  }
  const { added, changed, taken, standing, unchanged, rejected } = result;
  return (
    <div role="status">
      <Notice eyebrow="Imported" title={fileName}>
        <p>
          {added} votes were added, {changed} changed, {unchanged} as they were. In {taken} of {taken + standing}{" "}
          conflicts the file’s value was taken. {rejected} were rejected and left out. It is on every page and in every
          figure at once, and in the history of each record.
        </p>
        <ButtonRow>
          <ButtonLink href="/admin">The desk</ButtonLink>
          <ButtonLink second href="/admin/import">
            Another file
          </ButtonLink>
        </ButtonRow>
      </Notice>
    </div>
  );
}
