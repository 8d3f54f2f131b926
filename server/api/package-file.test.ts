import { describe, expect, it } from "vitest";
import { ask } from "./ask.fixture";
import { packageFile } from "./package-file";

const get = (file: string) => ask(packageFile, `package/${file}`, { path: { file } });

describe("packageFile", () => {
  it("gives the files that the descriptor names, beside it", async () => {
    const { resources, version } = await (await get("datapackage.json")).json();
    expect(version).toMatch(/^2026-04-30-[0-9a-f]{12}$/);
    const [votes] = resources;
    const response = await get(votes.path);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    expect((await response.arrayBuffer()).byteLength).toBe(votes.bytes);
  });

  it("is 404 for any other", async () => {
    for (const file of ["users.csv", "../package.json", "", "constructor"]) expect((await get(file)).status).toBe(404);
  });
});
