import { createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { changeSettings, settings } from "./env";
import { freePort } from "./port";

/** The check as a site makes it whose database is at this address. */
async function checkHealthOf(url: string) {
  const own = settings().DATABASE_URL;
  const shared = globalThis as { votingRecord?: unknown };
  const pool = shared.votingRecord;
  changeSettings({ DATABASE_URL: url });
  delete shared.votingRecord;
  vi.resetModules();
  vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => {
    changeSettings({ DATABASE_URL: own });
    shared.votingRecord = pool;
    vi.restoreAllMocks();
  });
  const { checkHealth } = await import("./health");
  return checkHealth();
}

describe("checkHealth()", () => {
  it("is well on the record, with the day of its latest vote and the number of its changes", async () => {
    const { checkHealth } = await import("./health");
    const health = await checkHealth();
    expect(health).toMatchObject({ status: "ok", database: "up" });
    expect(health.dataVersion).toMatch(/^2026-04-30\.\d+$/);
    const { getContentVersion } = await import("./export/version");
    const contents = await getContentVersion();
    expect((await checkHealth()).dataContents).toBe(contents);
    expect(contents).toMatch(/^2026-04-30-[0-9a-f]{12}$/);
  });

  it("is not well where no database is", async () => {
    const down = { status: "unavailable", database: "down", dataVersion: null, dataContents: null };
    expect(await checkHealthOf(`postgresql://council:secret@127.0.0.1:${await freePort()}/votes`)).toEqual(down);
  });

  it("gives up a database that hangs after two seconds", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    const port = await freePort();
    await new Promise<void>((resolve) => silent.listen(port, "127.0.0.1", resolve));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const begin = performance.now();
    const health = await checkHealthOf(`postgresql://council:secret@127.0.0.1:${port}/votes`);
    expect(health.status).toBe("unavailable");
    expect(performance.now() - begin).toBeLessThan(4_000);
  });
});
