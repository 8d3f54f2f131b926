/** The description of the API for programs: OpenAPI 3.1, made from the schemas that read requests and describe answers. */
import { z } from "zod";
import { DATA_LICENCE, MADE_FROM, RECORD_TITLE } from "../credit";
import { AlignmentAnswer, MatrixAnswer } from "./alignment";
import { ChangeAnswer, ChangeListAnswer } from "./change";
import { CorrectionAnswer, CorrectionListAnswer } from "./correction";
import { FigureAnswer } from "./figure";
import { MemberAnswer, MemberListAnswer, MemberPageAnswer } from "./member";
import { DescribedAnswer, Meta } from "./meta";
import { OembedAnswer } from "./oembed";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations";
import { ProblemAnswer } from "./problem";
import { MemberVoteAnswer, ResolutionAnswer, ResolutionListAnswer, TallyAnswer, VoteAnswer } from "./resolution";
import { FoundAnswer, FoundListAnswer } from "./search";
import { CitedSourceAnswer, SourceAnswer, SourceListAnswer, SourcePageAnswer } from "./source";
import { StatementAnswer, StatementListAnswer } from "./statement";
import { TopicAnswer, TopicListAnswer } from "./topic";
import { VetoedVoteAnswer, VetoListAnswer } from "./veto";

/** A schema as JSON. */
export type Json = z.core.JSONSchema.BaseSchema;

/** A parameter as OpenAPI has it. */
export type Parameter = {
  name: string;
  in: "query" | "path";
  required: boolean;
  description: string;
  schema: Json;
};

const NAMES: [string, z.ZodType][] = [
  ["Resolution", ResolutionAnswer],
  ["ResolutionList", ResolutionListAnswer],
  ["Vote", VoteAnswer],
  ["Tally", TallyAnswer],
  ["MemberVote", MemberVoteAnswer],
  ["Alignment", AlignmentAnswer],
  ["Matrix", MatrixAnswer],
  ["VetoedVote", VetoedVoteAnswer],
  ["VetoList", VetoListAnswer],
  ["Member", MemberAnswer],
  ["MemberList", MemberListAnswer],
  ["MemberPage", MemberPageAnswer],
  ["Statement", StatementAnswer],
  ["StatementList", StatementListAnswer],
  ["CitedSource", CitedSourceAnswer],
  ["Source", SourceAnswer],
  ["SourceList", SourceListAnswer],
  ["SourcePage", SourcePageAnswer],
  ["Correction", CorrectionAnswer],
  ["CorrectionList", CorrectionListAnswer],
  ["Change", ChangeAnswer],
  ["ChangeList", ChangeListAnswer],
  ["Figure", FigureAnswer],
  ["Oembed", OembedAnswer],
  ["Topic", TopicAnswer],
  ["TopicList", TopicListAnswer],
  ["Found", FoundAnswer],
  ["FoundList", FoundListAnswer],
  ["Described", DescribedAnswer],
  ["Meta", Meta],
  ["Problem", ProblemAnswer],
];

const registry = z.registry<{ id: string }>();
for (const [id, schema] of NAMES) registry.add(schema, { id });

/** The document for a site at this origin. The same origin gives the same document. */
export function openApi(origin: string) {
  return {
    openapi: "3.1.1",
    info: {
      title: RECORD_TITLE,
      version: "1",
      summary: "Every vote of the United Nations Security Council since 1946",
      description: `The record, ${MADE_FROM}. Dates are days (YYYY-MM-DD). Every answer has an entity tag: send it back in If-None-Match and an unchanged answer is 304. A parameter that cannot be used is 400 and named. New fields may be added to answers; none is renamed or taken away.`,
      license: { name: DATA_LICENCE.title, url: DATA_LICENCE.url },
    },
    servers: [{ url: `${origin}/api/v1` }],
    externalDocs: { url: `${origin}/data/api`, description: "The same as a page, with examples" },
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: describe(operation) }])),
    components: { schemas: components(), responses: PROBLEM_RESPONSES, headers: HEADERS },
  };
}

const HEADERS = {
  ETag: { description: "Differs whenever the answer does", schema: { type: "string" } },
  RetryAfter: { description: "Seconds to wait", schema: { type: "integer" } },
};

const PROBLEM_RESPONSES = {
  BadRequest: problem("Parameters that cannot be used, each named in `errors`"),
  NotFound: problem("There is nothing of this name"),
  OutOfReach: {
    ...problem("The database did not answer"),
    headers: { "Retry-After": { $ref: "#/components/headers/RetryAfter" } },
  },
};

function problem(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

function describe({ id, summary, note, parameters, part, answer, file, path }: Operation) {
  return {
    operationId: id,
    summary,
    ...(note && { description: note }),
    parameters: [...(part ? [pathParameter(part)] : []), ...(parameters ? queryParameters(parameters) : [])],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { $ref: "#/components/headers/ETag" } },
        content: answer ? { "application/json": { schema: answerSchema(answer) } } : file ? { [file]: TEXT } : CSV,
      },
      304: { description: "The reader holds this answer already" },
      ...(path === "/resolutions/{slug}" && { 308: { description: "The text has another address: Location" } }),
      400: { $ref: "#/components/responses/BadRequest" },
      ...(part && { 404: { $ref: "#/components/responses/NotFound" } }),
      503: { $ref: "#/components/responses/OutOfReach" },
    },
  };
}

const TEXT = { schema: { type: "string", description: "UTF-8" } };

const CSV = {
  "text/csv": { schema: { type: "string", description: "UTF-8; lines that begin with # come before the table" } },
};

function pathParameter({ name, description }: { name: string; description: string }): Parameter {
  return { name, in: "path", required: true, description, schema: { type: "string" } };
}

/** Each parameter as a request has it: what a schema makes of it does not matter to who writes it. */
function queryParameters(parameters: z.ZodObject): Parameter[] {
  const { properties = {} } = z.toJSONSchema(parameters, { io: "input", override: simplify });
  return Object.entries(properties).map(([name, schema]) => {
    const { description = "", ...rest } = schema as Json;
    return { name, in: "query", required: false, description, schema: rest };
  });
}

/** An answer of the record has `meta` beside its fields; the form of oEmbed is not ours to add to. */
function answerSchema(answer: z.ZodType) {
  return answer === OembedAnswer ? reference(answer) : { allOf: [reference(answer), reference(DescribedAnswer)] };
}

function reference(schema: z.ZodType) {
  return { $ref: `#/components/schemas/${answerName(schema)}` };
}

/** The name of an answer among the schemas of the document. Throws where it has none. */
export function answerName(schema: z.ZodType): string {
  const id = registry.get(schema)?.id;
  if (id === undefined) throw new Error("An answer has no name among the schemas of the API");
  return id;
}

function components(): Record<string, Json> {
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: simplify,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}

/** Leaves out what would bind readers to less than is promised, and what only describes how numbers are held. */
function simplify({ jsonSchema }: { jsonSchema: Json }): void {
  // Answers may gain fields.
  delete jsonSchema.additionalProperties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.type === "integer") delete jsonSchema.pattern;
}
