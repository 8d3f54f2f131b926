import "server-only";
import { OPERATIONS } from "@/domain/answers/operations";
import { jsonLines, shortened, shortenedLines } from "@/domain/answers/shorten";
import { onceAVersion } from "../once-a-version";
import { answerExample } from "./resources";

/** Lines of a file that an example shows: all before the table, its head and two rows. */
const LINES = 10;

/**
 * What the site answers to the example of each operation, shortened, by the operation's id. Throws where one is not
 * answered.
 */
export const getExamples = onceAVersion(async (): Promise<Map<string, string>> => {
  const examples = new Map<string, string>();
  // One after the other: a page must not take every connection of the site.
  for (const operation of OPERATIONS) {
    const response = await answerExample(operation);
    if (!response.ok) throw new Error(`The example of ${operation.path} was answered with ${response.status}`);
    examples.set(
      operation.id,
      operation.answer ? jsonLines(shortened(await response.json())) : shortenedLines(await response.text(), LINES),
    );
  }
  return examples;
});
