import { describe, expect, it } from "vitest";
import { OPERATIONS, type Operation } from "@/domain/answers/operations";
import { ProblemAnswer } from "@/domain/answers/problem";
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
