import { DataTable } from "../ui/data-table";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Code } from "./code";

const WHAT_TO_DO: Record<string, string> = {
  400: "A parameter is unknown, given twice, out of range, contradicts another, or names what is not in the record. Each is in errors, by its name.",
  404: "No such text, member, statement, source or path.",
  405: "Only GET, HEAD and OPTIONS do anything here.",
  414: "The address, with its parameters, has more than 4,096 characters.",
  429: "Answers that had to be made for this address are at their limit. Ask again after the seconds that Retry-After says.",
  500: "Not your doing. Report it if it happens again.",
  503: "The database did not answer. Ask again after the seconds that Retry-After says.",
};

/** What a program gets where there is no answer, by status; the addresses of the kinds lead here. */
export function ProblemTable({ titles }: { titles: Record<number, string> }) {
  return (
    <Stack>
      <Note>
        Errors are <Code>application/problem+json</Code> (RFC 9457), always of one shape: <Code>type</Code>,{" "}
        <Code>title</Code>, <Code>status</Code>, <Code>detail</Code>, and <Code>errors</Code> where parameters are at
        fault.
      </Note>
      <DataTable
        caption="Problems by status"
        stacked
        columns={[{ head: "Status and title" }, { head: "What happened" }]}
        rows={Object.entries(titles).map(([status, title]) => ({
          key: status,
          cells: [
            <span key="status" id={`problem-${status}`}>
              <b>{status}</b> {title}
            </span>,
            WHAT_TO_DO[status],
          ],
        }))}
      />
    </Stack>
  );
}
