import "server-only";
import { reportFault } from "../faults";
import { isOutage } from "../outage";
import { type Answer, json, Moved, Recorded } from "./answer";
import { metaOf } from "./meta";
import { OPEN, Problem, problemResponse } from "./problem";

/** What is asked: the parameters, and the parts of the path that vary, by the names that the route gives them. */
export type Asked = { url: URL; query: URLSearchParams; path: Record<string, string> };

/** Finds the answer to a request. What the record does not have is a Problem; an outage throws. */
export type Resource = (asked: Asked) => Promise<Answer | Recorded | Moved | Problem>;

type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

const METHODS = "GET, HEAD, OPTIONS";

/**
 * The handlers of a route that is read: GET and HEAD with entity tags, OPTIONS, and a problem for what would write.
 * Whatever happens, the response is an answer or application/problem+json without a stack.
 */
export function endpoint(resource: Resource): Record<"GET" | "HEAD" | "OPTIONS" | Writing, Handler> {
  const read: Handler = (request, context) => respond(resource, request, context);
  return { GET: read, HEAD: read, OPTIONS: preflight, ...WRITING };
}

type Writing = "POST" | "PUT" | "PATCH" | "DELETE";

const refuse: Handler = async (request) =>
  problemResponse(
    new Problem(405, `${request.method} does nothing here. Use GET, HEAD or OPTIONS.`, undefined, { Allow: METHODS }),
  );
const WRITING: Record<Writing, Handler> = { POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };

async function respond(resource: Resource, request: Request, context: Context): Promise<Response> {
  try {
    const url = new URL(request.url);
    const answer = await resource({ url, query: url.searchParams, path: await pathOf(context) });
    if (answer instanceof Problem) return problemResponse(answer);
    if (answer instanceof Moved) return new Response(null, { status: 308, headers: { ...OPEN, Location: answer.to } });
    if (answer instanceof Recorded) {
      return answerResponse(json({ ...answer.value, meta: await metaOf(url) }), request);
    }
    return answerResponse(answer, request);
  } catch (error) {
    const { pathname: path } = new URL(request.url);
    reportFault({ requestId: request.headers.get("x-request-id"), path, error });
    if (!isOutage(error)) {
      return problemResponse(new Problem(500, "Nothing is wrong with the request. Report it if it happens again."));
    }
    const detail = "The database did not answer in time. Ask again in a few seconds.";
    return problemResponse(new Problem(503, detail, undefined, { "Retry-After": "10" }));
  }
}

function answerResponse(answer: Answer, request: Request): Response {
  const tag = `"${answer.tag}"`;
  const headers = { ...OPEN, ETag: tag, "Cache-Control": "no-cache" };
  if (answer.status === undefined && isKnown(tag, request.headers.get("If-None-Match")))
    return new Response(null, { status: 304, headers });
  const body = request.method === "HEAD" ? null : answer.body();
  return new Response(body, {
    status: answer.status ?? 200,
    headers: { ...headers, "Content-Type": answer.type, ...answer.headers },
  });
}

/** RFC 9110, section 13.1.2: whether the reader holds this version already; the comparison is the weak one. */
function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  const known = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(tag);
}

const preflight: Handler = async () =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      Allow: METHODS,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    },
  });

async function pathOf(context: Context): Promise<Record<string, string>> {
  // Where nothing of a path varies, Next gives nothing.
  const params = Object.entries((await context.params) ?? {});
  return Object.fromEntries(params.map(([name, value]) => [name, [value ?? []].flat().join("/")]));
}
