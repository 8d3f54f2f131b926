import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../commands/root";
import { isPostgres, readPostmaster } from "./postmaster";
import { startThrowAwayCluster } from "./throw-away";

describe("startThrowAwayCluster(project)", () => {
  it("leaves neither a process nor a file behind", async () => {
    const cluster = await startThrowAwayCluster(ROOT);
    const pid = readPostmaster(join(cluster.home, "data"))?.pid ?? 0;
    expect(isPostgres(pid)).toBe(true);
    await cluster.stop();
    expect(isPostgres(pid)).toBe(false);
    expect(existsSync(dirname(cluster.home))).toBe(false);
  });
});
