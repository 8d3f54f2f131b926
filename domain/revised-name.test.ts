import { expect, test } from "vitest";
import { revisedName } from "./revised-name";

test("revisedName(changes)", () => {
  const title = { from: "The mission in Lybia", to: "The mission in Libya" };
  expect(revisedName({ note: { from: null, to: "Read again." }, "text.title": title })).toBe("The mission in Libya");
  expect(revisedName({ publisher: { from: "TASS", to: null } })).toBe("TASS");
  expect(revisedName({ date: { from: "2026-05-04", to: "2026-05-05" } })).toBeNull();
  expect(revisedName({ title: { from: "", to: "" } })).toBeNull();
});
