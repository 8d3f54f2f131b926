import { createServer } from "node:net";

/** The ways in which a port can be taken: on every address, or on one of this machine's own. */
const HOSTS = [undefined, "127.0.0.1", "::1"];

/** What keeps a TCP port from being listened on, on every address or on one: EADDRINUSE, EACCES, …; null where it is free. */
export async function portObstacle(port: number, only?: string): Promise<string | null> {
  if (only !== undefined) return tryPort(port, only);
  for (const host of HOSTS) {
    const code = await tryPort(port, host);
    // A machine without IPv6 has no ::1 that could be taken.
    if (code && code !== "EADDRNOTAVAIL" && code !== "EAFNOSUPPORT") return code;
  }
  return null;
}

/** A TCP port of this machine on which nothing listens at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The system gave no port");
  return address.port;
}

function tryPort(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}
