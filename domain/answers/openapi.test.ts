import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openApi } from "./openapi";
import { OPERATIONS } from "./operations";

const document = openApi("https://votes.example.org");
const text = JSON.stringify(document);

/** What OpenAPI 3.1 asks of the parts that this document has; unknown fields are refused. */
const Reference = z.strictObject({ $ref: z.string().startsWith("#/components/") });
const JsonSchema = z.record(z.string(), z.unknown());
const MediaTypes = z.record(z.string().regex(/^[a-z]+\/[a-z+-]+$/), z.strictObject({ schema: JsonSchema }));
const Header = z.strictObject({ description: z.string(), schema: JsonSchema });
const Response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.union([Reference, Header])).optional(),
  content: MediaTypes.optional(),
});
const Parameter = z.strictObject({
  name: z.string().regex(/^\w+$/),
  in: z.enum(["query", "path"]),
  required: z.boolean(),
  description: z.string().min(1),
  schema: JsonSchema,
});
const OpenApi31 = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    summary: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), url: z.url() }),
  }),
  servers: z.array(z.strictObject({ url: z.url() })).min(1),
  externalDocs: z.strictObject({ url: z.url(), description: z.string() }),
  paths: z.record(
    z.string().startsWith("/"),
    z.strictObject({
      get: z.strictObject({
        operationId: z.string().regex(/^\w+$/),
        summary: z.string(),
        description: z.string().optional(),
        parameters: z.array(Parameter),
        responses: z.record(z.string().regex(/^[2345]\d\d$/), z.union([Reference, Response])),
      }),
    }),
  ),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), JsonSchema),
    responses: z.record(z.string().regex(/^[\w.-]+$/), Response),
    headers: z.record(z.string().regex(/^[\w.-]+$/), Header),
  }),
});

describe("openApi(origin)", () => {
  it("has the structure of OpenAPI 3.1", () => {
    expect(OpenApi31.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it("refers to nothing that is not in it, and holds nothing that nothing refers to", () => {
    const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path));
    const held = (["schemas", "responses", "headers"] as const).flatMap((part) =>
      Object.keys(document.components[part]).map((name) => `components/${part}/${name}`),
    );
    expect([...references].toSorted()).toEqual(held.toSorted());
  });

  it("describes each part of a path that varies, and names each operation once", () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(get.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(parts);
      const names = get.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
    expect(Object.keys(document.paths)).toHaveLength(OPERATIONS.length);
  });

  it("says what a request may hold, not what is made of it", () => {
    const parameters = document.paths["/resolutions"]?.get.parameters ?? [];
    expect(parameters.find(({ name }) => name === "pageSize")?.schema).toEqual({
      ...{ type: "integer", minimum: 1, maximum: 200 },
    });
    expect(parameters.find(({ name }) => name === "from")?.schema).toEqual({ type: "string", format: "date" });
    expect(parameters.find(({ name }) => name === "contested")?.schema).toEqual({
      ...{ type: "string", enum: ["true", "false"] },
    });
  });

  it("has in each answer the fields of the contract, null where they may be", () => {
    const { Vote, Alignment } = document.components.schemas;
    expect(Object.keys(Vote?.properties ?? {})).toEqual(
      expect.arrayContaining([
        "id",
        "date",
        "meeting",
        "kind",
        "procedural",
        "modality",
        "outcome",
        "tally",
        "memberVotes",
      ]),
    );
    expect(Alignment?.properties).toMatchObject({ strict: { anyOf: [{ type: "number" }, { type: "null" }] } });
  });
});
