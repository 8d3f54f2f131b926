import type { Json } from "@/domain/answers/openapi";
import { inWords } from "@/domain/sentence";

const TYPES: Record<string, string> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
};

/** What a value may be, in words: "text, or null", "list of Vote", "1 to 200". */
export function schemaWords(schema: Json): string {
  const { $ref, anyOf, type, items, format, maximum, maxLength } = schema;
  if ($ref) return nameOf($ref);
  if (anyOf)
    return inWords(
      anyOf.map((one) => schemaWords(one as Json)),
      "or",
    );
  if (schema.enum) return schema.enum.join(", ");
  if (Array.isArray(type)) return `${TYPES[String(type[0])]}, or null`;
  if (type === "array") return `list of ${schemaWords((items ?? {}) as Json)}`;
  if (type === "object") return `{ ${Object.keys(schema.properties ?? {}).join(", ")} }`;
  if (type === "null") return "null";
  if (format === "date") return "YYYY-MM-DD";
  if (maximum !== undefined) return `${schema.minimum ?? 0} to ${maximum}`;
  if (maxLength !== undefined) return `text of up to ${maxLength} letters`;
  return TYPES[String(type)] ?? "";
}

/** The schemas that a value is made of, by their names. */
export function schemaNames({ $ref, anyOf, items }: Json): string[] {
  if ($ref) return [nameOf($ref)];
  return [...(anyOf ?? []), ...(items ? [items] : [])].flatMap((one) => schemaNames(one as Json));
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
