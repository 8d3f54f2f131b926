import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { freePort, portObstacle } from "./port";

describe("portObstacle(port)", () => {
  it("is null where nothing listens", async () => {
    expect(await portObstacle(await freePort())).toBeNull();
  });

  it.each(["127.0.0.1", "0.0.0.0"])("finds a port that is taken on %s", async (host) => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, host, resolve));
    expect(await portObstacle(port)).toBe("EADDRINUSE");
    await new Promise((resolve) => other.close(resolve));
  });
});
