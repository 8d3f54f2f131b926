import { valueWords } from "@/domain/revision-words";
import type { FieldValues } from "./record-form-state";
import type { ComparedField } from "./saved-change";

/** Fields that say something of the change and not of the record. */
const APART = /^(changeReason$|restsOn$|citation\.)/;

/** Every field of a record as typed and as saved, in words, in the order of the form. */
export function compareRecords(labels: Record<string, string>, mine: FieldValues, saved: FieldValues): ComparedField[] {
  const words = (values: FieldValues, name: string) => {
    const text = (values[name] ?? "").trim().replace(/\r\n/g, "\n");
    return text === "on" ? "yes" : text && valueWords(text);
  };
  return Object.entries(labels)
    .filter(([name]) => !APART.test(name))
    .map(([name, label]) => ({ label, mine: words(mine, name), saved: words(saved, name) }));
}
