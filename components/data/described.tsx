import { Code } from "./code";

/** A description in which names of fields and parameters stand between backticks, as OpenAPI has them. */
export function Described({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a name is known by its place in the sentence.
      <Code key={index}>{part}</Code>
    ) : (
      part
    ),
  );
}
