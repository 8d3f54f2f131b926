import { SourceInput } from "@/domain/source-input";
import type { FieldValues } from "../desk/record-form-state";

const FIELDS = Object.keys(SourceInput.shape);

/** A source of the record as the fields of its form, with the version that was read. */
export function valuesOfSource(source: SourceInput & { version: number }): FieldValues {
  const held = source as unknown as Record<string, string | null>;
  return {
    version: String(source.version),
    ...Object.fromEntries(FIELDS.map((name) => [name, held[name] ?? ""])),
  };
}

/** The source that the fields describe, to be checked. */
export function sourceOfValues(values: FieldValues): Record<string, string> {
  return Object.fromEntries(FIELDS.map((name) => [name, (values[name] ?? "").trim()]));
}
