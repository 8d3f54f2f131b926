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

  it("tries one address alone where it is named", async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    expect(await portObstacle(port, "127.0.0.1")).toBe("EADDRINUSE");
    expect(await portObstacle(port, "192.0.2.7")).toBe("EADDRNOTAVAIL");
    await new Promise((resolve) => other.close(resolve));
  });
});
