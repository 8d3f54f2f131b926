/** What a text is filed under, as it comes in: topics beside the main one, and subjects in the words of the UN's library. */
import { z } from "zod";
import { Address, requiredText } from "./input-fields";

export const FurtherTopics = z.array(Address).max(10, { error: "A text has at most ten further topics." });

export const Subjects = z
  .array(requiredText("A subject is missing.", 200))
  .max(60, { error: "A text has at most sixty subjects." });

type Filed = { topic?: string | null | undefined; furtherTopics?: string[] | undefined };

/** A topic that is named twice. A subject may be: the library itself lists some so. */
export function filingIssues({ topic, furtherTopics = [] }: Filed): { path: string; message: string }[] {
  const named = [...furtherTopics, ...(topic ? [topic] : [])];
  if (new Set(named).size === named.length) return [];
  return [{ path: "furtherTopics", message: "A topic is named twice, or is the main one already." }];
}
