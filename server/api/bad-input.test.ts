import { describe, expect, it } from "vitest";
import type { Operation } from "@/domain/answers/operation";
import { OPERATIONS } from "@/domain/answers/operations";
import { ProblemAnswer } from "@/domain/answers/problem";
import { card } from "../pictures/card";
import { embed } from "../pictures/embed";
import { figureFile } from "../pictures/figure-file";
import { ask } from "./ask.fixture";
import { citation } from "./cite";
import { correctionsFeed } from "./corrections";
import type { Resource } from "./endpoint";
import { feed } from "./feed";
import { packageArchive } from "./package-archive";
import { packageFile } from "./package-file";
import { answerExample } from "./resources";

/** The answer of an operation to its example with something more in the address. */
async function askWith(operation: Operation, more: string): Promise<{ status: number; problem: ProblemAnswer }> {
  const { example } = operation;
  const response = await answerExample({
    ...operation,
    example: `${example}${example.includes("?") ? "&" : "?"}${more}`,
  });
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  return { status: response.status, problem: ProblemAnswer.parse(await response.json()) };
}

const named = ({ errors = [] }: ProblemAnswer) => errors.map(({ parameter }) => parameter);

describe("every operation of the API", () => {
  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    "answers 400 and names the parameter: %s",
    async (_, operation) => {
      const unknown = await askWith(operation, "no-such=1");
      expect([unknown.status, named(unknown.problem)]).toEqual([400, ["no-such"]]);

      const [name] = Object.keys(operation.parameters?.shape ?? {});
      if (name === undefined) return;
      const twice = await askWith(operation, `${name}=CHN&${name}=RUS`);
      expect(twice.status).toBe(400);
      expect(named(twice.problem)).toContain(name);

      const unreadable = await askWith(operation, `${name}=%00%EF%BF%BD`);
      expect(unreadable.status).toBe(400);
      expect(named(unreadable.problem)).toContain(name);

      if ("page" in (operation.parameters?.shape ?? {}) && operation.id !== "getCitation") {
        const huge = await askWith(operation, "page=99999999999999999999");
        expect([huge.status, named(huge.problem)]).toEqual([400, ["page"]]);
      }
    },
  );
});

type Row = [status: number, address: string, resource: Resource, path: Record<string, string>, parameter?: string];

const OTHERS: Row[] = [
  [400, "feed.xml?outcome=LOST", feed, {}, "outcome"],
  [400, "feed.xml?page=2", feed, {}, "page"],
  [400, "corrections/feed.xml?topic=atlantis", correctionsFeed, {}, "topic"],
  [400, "corrections/feed.xml?member=ZZZ", correctionsFeed, {}, "member"],
  [400, "data/package/votes.csv?bare=true", packageFile, { file: "votes.csv" }, "bare"],
  [400, "data/package.zip?bare=true", packageArchive, {}, "bare"],
  [404, "data/package/%2E%2E", packageFile, { file: "../package.json" }],
  [400, "embed/vetoes?theme=blue", embed, { figure: "vetoes" }, "theme"],
  [404, "embed/nothing", embed, { figure: "nothing" }],
  [400, "cards/agreement-by-year?a=ZZZ", card, { name: "agreement-by-year" }, "a"],
  [404, "cards/topic?slug=atlantis", card, { name: "topic" }],
  [400, "figures/vetoes.svg?width=huge", figureFile, { file: "vetoes.svg" }, "width"],
  [404, "figures/vetoes.pdf", figureFile, { file: "vetoes.pdf" }],
  [400, "cite?page=methods", citation, {}, "page"],
  [404, "cite?page=/methods", citation, {}],
];

describe("feeds, files, frames, cards and citations", () => {
  it.each(OTHERS)("%i %s", async (status, address, resource, path, parameter) => {
    const response = await ask(resource, address, { path });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([status, "application/problem+json"]);
    const problem = ProblemAnswer.parse(await response.json());
    expect(named(problem)).toEqual(parameter === undefined ? [] : [parameter]);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("refuse %s and name what may be used", async (method) => {
    for (const [, address, resource, path] of OTHERS) {
      const response = await ask(resource, address, { path, method });
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
  });
});
