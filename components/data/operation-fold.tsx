import { answerName, type Parameter } from "@/domain/answers/openapi";
import type { Operation } from "@/domain/answers/operation";
import { DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Code, CodeBlock } from "./code";
import { Described } from "./described";
import { schemaWords } from "./schema-words";

type OperationFoldProps = { operation: Operation; parameters: readonly Parameter[]; example: string };

/** One thing that a program can ask for: its parameters, what the answer is, a request that works and what it gives; folded under its path. */
export function OperationFold({ operation, parameters, example }: OperationFoldProps) {
  const { id, path, summary, note, answer } = operation;
  const address = `/api/v1${operation.example}`;
  const name = answer && answerName(answer);
  return (
    <Fold id={id} title={<Code>{path}</Code>} about={summary}>
      <Stack>
        {note && (
          <Note>
            <Described text={note} />
          </Note>
        )}
        {parameters.length > 0 && (
          <DataTable
            caption={`Parameters of ${path}`}
            stacked
            columns={[{ head: "Parameter" }, { head: "What it is" }, { head: "Values", label: "Value:" }]}
            rows={parameters.map((parameter) => ({
              key: parameter.name,
              cells: [
                <Code key="name">{parameter.name}</Code>,
                <Described
                  key="description"
                  text={parameter.required ? `${parameter.description}; a part of the path` : parameter.description}
                />,
                `${schemaWords(parameter.schema)}${defaultWords(parameter)}`,
              ],
            }))}
          />
        )}
        <p>
          {name ? (
            <>
              The answer is JSON, an object <a href={`#object-${name}`}>{name}</a>.
            </>
          ) : (
            `The answer is a ${operation.file === undefined ? "CSV" : "text"} file.`
          )}{" "}
          For example <a href={address}>{address}</a>, shortened here:
        </p>
        <CodeBlock label={`Answer to ${address}, shortened`}>{example}</CodeBlock>
      </Stack>
    </Fold>
  );
}

function defaultWords({ schema }: Parameter): string {
  return schema.default === undefined ? "" : `; ${String(schema.default)} unless said`;
}
