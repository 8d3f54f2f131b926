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

/** How many answers one reader got until a moment on the clock of performance.now. */
async function askUntil(end: number, question: string, address: { host: string; port: number }): Promise<number> {
  let count = 0;
  while (performance.now() < end) count += await askOnOne(end, question, address);
  return count;
}

/** How many of them on one connection, until that moment or until the server says that it closes it. */
async function askOnOne(end: number, question: string, address: { host: string; port: number }): Promise<number> {
  const socket = connect({ ...address, noDelay: true });
  let count = 0;
  let missing = 0;
  let last = false;
  const finished = new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.once("close", () => reject(new Error(`The connection was closed after ${count} answers`)));
    socket.on("data", (bytes: Buffer) => {
      try {
        if (missing > 0) missing -= bytes.length;
        else ({ missing, last } = afterFirst(bytes));
      } catch (error) {
        return reject(error);
      }
      if (missing > 0) return;
      count += 1;
      if (last || performance.now() >= end) resolve();
      else socket.write(question);
    });
  });
  socket.once("connect", () => socket.write(question));
  await finished.finally(() => socket.destroy());
  return count;
}

/** What the first bytes of an answer, which hold its whole head, say of it: how many are missing, and whether it is the last. */
function afterFirst(bytes: Buffer): { missing: number; last: boolean } {
  const headEnd = bytes.indexOf("\r\n\r\n");
  const head = bytes.toString("latin1", 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200 ") || headEnd < 0 || length === undefined) {
    throw new Error(`An answer that was not expected: ${bytes.toString("latin1", 0, 200)}`);
  }
  return { missing: headEnd + 4 + Number(length) - bytes.length, last: /\r\nconnection: close/i.test(head) };
}
