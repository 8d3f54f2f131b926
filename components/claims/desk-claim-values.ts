import type { ClaimInput } from "@/domain/claim-input";
import { fieldsOfClaim, placeClaimIssues, rawClaim } from "@/domain/claim-query";
import type { FieldValues } from "../desk/record-form-state";

/** A claim of the record as the fields of its form, with the version that was read. */
export function valuesOfClaim({ version, claim }: { version: number; claim: ClaimInput }): FieldValues {
  const { form, ...rest } = claim;
  return {
    version: String(version),
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? ""])),
    ...(form === null ? { untestable: "on" } : fieldsOfClaim(form)),
  };
}

/** The claim that the fields describe, to be checked. */
export function claimOf(values: FieldValues): Record<keyof ClaimInput, unknown> {
  const value = (name: string) => values[name] ?? "";
  const orNone = (name: string) => value(name).trim() || null;
  const untestable = value("untestable") === "on";
  return {
    source: value("source"),
    words: value("words"),
    meaning: value("meaning"),
    place: value("place"),
    form: untestable ? null : rawClaim(values),
    reason: untestable ? value("reason") : orNone("reason"),
    resolution: orNone("resolution"),
    statement: orNone("statement"),
  };
}

/** The issues by the field that they stand beside: those of the query by its parts. */
export function placeDeskClaimIssues(issues: readonly { path: string; message: string }[], values: FieldValues) {
  const parts = issues.filter(({ path }) => path.startsWith("form."));
  const others = issues.filter(({ path }) => !path.startsWith("form."));
  const placed = parts.map(({ path, message }) => ({ path: path.slice("form.".length), message }));
  return [...others, ...placeClaimIssues(placed, values)];
}
