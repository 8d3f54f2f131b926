import "server-only";
import { OPERATIONS } from "@/domain/answers/operations";
import { shortened, shortenedLines } from "@/domain/answers/shorten";
import { getRecordVersion } from "../record-version";
import { answerExample } from "./resources";

/** Lines of a file that an example shows: all before the table, its head and two rows. */
const LINES = 10;

/** The examples of one state of the record, by operation. */
let made: { fingerprint: string; examples: Promise<Map<string, string>> } | undefined;

/**
 * What the site answers to the example of each operation, shortened, by the operation's id. They are asked for once for each
 * state of the record. Throws where one is not answered.
 */
export async function getExamples(): Promise<Map<string, string>> {
  const { fingerprint } = await getRecordVersion();
  if (made?.fingerprint !== fingerprint) {
    const examples = makeExamples();
    made = { fingerprint, examples };
    // What failed is asked for again by the next reader.
    examples.catch(() => {
      made = undefined;
    });
  }
  return made.examples;
}

async function makeExamples(): Promise<Map<string, string>> {
  const examples = new Map<string, string>();
  // One after the other: a page must not take every connection of the site.
  for (const operation of OPERATIONS) {
    const response = await answerExample(operation);
    if (!response.ok) throw new Error(`The example of ${operation.path} was answered with ${response.status}`);
    examples.set(
      operation.id,
      operation.answer
        ? JSON.stringify(shortened(await response.json()), null, 2)
        : shortenedLines(await response.text(), LINES),
    );
  }
  return examples;
}
