import { once } from "node:events";
import { connect } from "node:net";

/** What a server did under load, in answers a second. */
type Load = { rate: number };

const CONNECTIONS = 8;

type Asked = { path: string; seconds: number };

/**
 * Asks a server for one path on a few connections, on each again as soon as it has an answer, for some seconds. Of an answer
 * only status and length are read: a client that reads the text takes longer for it than a server to send it, and would
 * measure itself. Throws where an answer is not 200, for then it was not the work that was measured.
 */
export async function load(url: string, { path, seconds }: Asked): Promise<Load> {
  const { hostname, port, host } = new URL(url);
  const question = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n\r\n`;
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askUntil(end, question, { host: hostname, port: Number(port) })),
  );
  return { rate: (counts.reduce((sum, count) => sum + count, 0) * 1000) / (performance.now() - begin) };
}

/** How many answers one connection got until a moment on the clock of performance.now. */
async function askUntil(end: number, question: string, address: { host: string; port: number }): Promise<number> {
  const socket = connect({ ...address, noDelay: true });
  await once(socket, "connect");
  let count = 0;
  let missing = 0;
  const finished = new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("close", () => reject(new Error(`The connection was closed after ${count} answers`)));
    socket.on("data", (bytes: Buffer) => {
      try {
        missing = missing > 0 ? missing - bytes.length : missingAfter(bytes);
      } catch (error) {
        return reject(error);
      }
      if (missing > 0) return;
      count += 1;
      if (performance.now() < end) socket.write(question);
      else resolve();
    });
  });
  socket.write(question);
  await finished.finally(() => socket.destroy());
  return count;
}

/** How many bytes of an answer are still to come after its first ones, which hold its whole head. */
function missingAfter(bytes: Buffer): number {
  const headEnd = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("latin1", 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200 ") || headEnd < 0 || length === undefined) {
    throw new Error(`An answer that was not expected: ${bytes.toString("latin1", 0, 200)}`);
  }
  return headEnd + 4 + Number(length) - bytes.length;
}
