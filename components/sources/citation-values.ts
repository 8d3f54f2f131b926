import type { CitationInput } from "@/domain/citation-input";
import type { FieldValues } from "../desk/record-form-state";

type Held = { version: number; citation: Omit<CitationInput, "place"> & { place: string | null } };

/** A citation of the record as the fields of its form, with the version that was read. */
export function valuesOfCitation({ version, citation }: Held): FieldValues {
  return { ...citation, place: citation.place ?? "", version: String(version) };
}
