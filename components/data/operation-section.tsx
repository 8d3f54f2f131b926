import { answerName, type Parameter } from "@/domain/answers/openapi";
import type { Operation } from "@/domain/answers/operations";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { Note } from "../ui/text";
import { Code, CodeBlock } from "./code";
import { Described } from "./described";
import { schemaWords } from "./schema-words";

type OperationSectionProps = { operation: Operation; parameters: readonly Parameter[]; example: string };

/** One thing that a program can ask for: its parameters, what the answer is, a request that works and what it gives. */
export function OperationSection({ operation, parameters, example }: OperationSectionProps) {
  const { id, path, summary, note, answer } = operation;
  const address = `/api/v1${operation.example}`;
  const name = answer && answerName(answer);
  return (
    <Section id={id} title={summary}>
      <Stack>
        <p>
          <Code>GET /api/v1{path}</Code>
        </p>
        {note && (
          <Note>
            <Described text={note} />
          </Note>
        )}
        {parameters.length > 0 && (
          <DataTable
            caption={`Parameters of ${path}`}
            stacked
            columns={[{ head: "Parameter" }, { head: "What it is" }, { head: "Values" }]}
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
    </Section>
  );
}

function defaultWords({ schema }: Parameter): string {
  return schema.default === undefined ? "" : `; ${String(schema.default)} unless said`;
}
