import type { ProblemAnswer } from "@/domain/answers/problem";
import type { Ignored } from "@/domain/query";
import { settings } from "../env";

/** What each kind of problem is called; /data/api says more of each under its status. */
export const PROBLEMS = {
  400: "A parameter cannot be used",
  404: "There is nothing at this address",
  405: "The record is only read here",
  414: "The address is too long",
  429: "Too much was asked for from one address",
  500: "The site made a mistake",
  503: "The record is out of reach",
} as const;

/** Why a request has no answer, as a value: its status, a sentence, and what goes into the head of the response. */
export class Problem {
  constructor(
    readonly status: keyof typeof PROBLEMS,
    readonly detail: string,
    readonly errors?: ProblemAnswer["errors"],
    readonly headers: Record<string, string> = {},
  ) {}

  /** The body of the response, application/problem+json. */
  toJSON(): ProblemAnswer {
    const { status, detail, errors } = this;
    const type = `${settings().SITE_URL}/data/api#problem-${status}`;
    return { type, title: PROBLEMS[status], status, detail, ...(errors && { errors }) };
  }
}

/** Anyone may read the record from a page of theirs, and see what a program needs of the head of the response. */
export const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Location, RateLimit, RateLimit-Policy, Retry-After",
};

/** The problem as a response; Next leaves its body unsent where the request was HEAD. */
export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: {
      ...OPEN,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...problem.headers,
    },
  });
}

/** The problem of parameters that cannot be used, each named; null where there is none. */
export function problemOf(ignored: readonly Ignored[]): Problem | null {
  if (ignored.length === 0) return null;
  const errors = ignored.map(({ name, reason }) => ({
    parameter: name,
    detail: reason.replace("; the first one counts", ""),
  }));
  const names = [...new Set(errors.map(({ parameter }) => `“${parameter}”`))];
  const noun = names.length === 1 ? "The parameter" : "The parameters";
  return new Problem(400, `${noun} ${names.join(", ")} cannot be used. Mend or leave out what errors names.`, errors);
}
