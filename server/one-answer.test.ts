import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { asOneAnswer, onceAnAnswer } from "./one-answer";

describe("onceAnAnswer(name, ask)", () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    await sleep(1);
    return asked;
  };
  const twice = async () => {
    await sleep(1);
    return [await onceAnAnswer("state", ask), await onceAnAnswer("state", ask)];
  };

  it("asks once for one answer, and again for the next, at the same time as well", async () => {
    asked = 0;
    const [one, other] = await Promise.all([asOneAnswer(twice), asOneAnswer(twice)]);
    expect([one[0] === one[1], other[0] === other[1], asked]).toEqual([true, true, 2]);
  });

  it("asks each time where no answer is being made", async () => {
    asked = 0;
    expect(await twice()).toEqual([1, 2]);
  });
});
