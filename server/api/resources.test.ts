import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Meta } from "@/domain/answers/meta";
import { openApi } from "@/domain/answers/openapi";
import { OPERATIONS } from "@/domain/answers/operations";
import { ask } from "./ask.fixture";
import { openapi } from "./openapi";
import { answerExample } from "./resources";

/** The schema that the document has for the answer of a path, read back from its JSON. */
function documented(path: string): z.ZodType {
  const { paths, components } = JSON.parse(
    JSON.stringify(openApi("http://localhost:3000")).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const { schema } = paths[path].get.responses[200].content["application/json"];
  return z.fromJSONSchema({ ...schema, $defs: components.schemas });
}

describe("answerExample(operation)", () => {
  it.each(OPERATIONS.filter(({ answer }) => answer !== null))("is as $path is described", async (operation) => {
    const response = await answerExample(operation);
    expect(response.status).toBe(200);
    const body = await response.json();
    // The schema strips what it does not name: an answer that says more than it promises would differ.
    const { meta, ...answer } = body;
    expect(operation.answer?.parse(answer)).toEqual(answer);
    if (operation.id !== "getOembed") {
      expect(Meta.parse(meta)).toEqual(meta);
      expect(meta.address).toBe(`http://localhost:3000/api/v1${operation.example}`);
      expect(meta.title).toBe(`Security Council voting record: ${operation.summary}`);
    }
    expect(documented(operation.path).safeParse(body).error).toBeUndefined();
    const [[first = ""] = [], ...rest] = Object.entries(body);
    expect(documented(operation.path).safeParse(Object.fromEntries(rest)).success, `without ${first}`).toBe(false);
  });

  it.each(OPERATIONS.filter(({ answer, file }) => answer === null && file === undefined))(
    "is a table for $path",
    async (operation) => {
      const response = await answerExample(operation);
      const rows = parse(await response.text(), { columns: true, comment: "#", comment_no_infix: true });
      expect([response.status, rows.length > 0]).toEqual([200, true]);
    },
  );
});

describe("openapi", () => {
  it("is the description for the site's own origin", async () => {
    const response = await ask(openapi, "openapi.json");
    expect(await response.json()).toMatchObject({
      openapi: "3.1.1",
      servers: [{ url: "http://localhost:3000/api/v1" }],
    });
  });
});
