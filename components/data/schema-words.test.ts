import { describe, expect, it } from "vitest";
import { schemaNames, schemaWords } from "./schema-words";

describe("schemaWords(schema)", () => {
  it.each([
    [{ type: "string" }, "text"],
    [{ type: ["string", "null"] }, "text, or null"],
    [{ type: "string", format: "date" }, "YYYY-MM-DD"],
    [{ type: "string", enum: ["date", "-date"] }, "date, -date"],
    [{ type: "string", maxLength: 200 }, "text of up to 200 letters"],
    [{ type: "integer", minimum: 1, maximum: 200 }, "1 to 200"],
    [{ type: "integer", minimum: 0 }, "whole number"],
    [{ type: "array", items: { $ref: "#/components/schemas/Vote" } }, "list of Vote"],
    [{ anyOf: [{ $ref: "#/components/schemas/Tally" }, { type: "null" }] }, "Tally or null"],
    [{ type: "object", properties: { low: {}, high: {} } }, "{ low, high }"],
  ] as const)("says what %o may be", (schema, words) => {
    expect(schemaWords(schema as Parameters<typeof schemaWords>[0])).toBe(words);
  });
});

describe("schemaNames(schema)", () => {
  it("finds the schemas in lists and choices", () => {
    expect(schemaNames({ type: "array", items: { $ref: "#/components/schemas/Vote" } })).toEqual(["Vote"]);
    expect(schemaNames({ anyOf: [{ $ref: "#/components/schemas/Tally" }, { type: "null" }] })).toEqual(["Tally"]);
    expect(schemaNames({ type: "string" })).toEqual([]);
  });
});
