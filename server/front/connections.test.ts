import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { drain, limitedServer } from "./connections";

/** A twentieth of what a site waits, and less. */
const PATIENCE = {
  headersTimeout: 300,
  requestTimeout: 700,
  keepAliveTimeout: 1_000,
  connectionsCheckingInterval: 50,
  timeout: 800,
};

const LARGE = Buffer.alloc(40_000_000, "x");

let server: Server;
const sockets: Socket[] = [];

/** A server that reads what is sent before it answers, and gives a large file at /large. */
async function open(): Promise<number> {
  server = limitedServer((request, response) => {
    request.resume().once("end", () => response.end(request.url === "/large" ? LARGE : "answered"));
  }, PATIENCE);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await drain(server);
});

/** Sends some text, then a letter every 50 ms for as long as it is let; what came back, and after how many milliseconds. */
function trickle(port: number, head: string): Promise<{ answer: string; ms: number }> {
  return new Promise((resolve) => {
    const begin = performance.now();
    const socket = connect(port, "127.0.0.1", () => socket.write(head));
    sockets.push(socket);
    const timer = setInterval(() => socket.write("x"), 50);
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes;
    });
    socket.on("error", () => {});
    socket.once("close", () => {
      clearInterval(timer);
      resolve({ answer, ms: performance.now() - begin });
    });
  });
}

describe("limitedServer(receive)", () => {
  it("cuts off who sends the head letter by letter, and answers everybody else meanwhile", async () => {
    const port = await open();
    const slow = Array.from({ length: 50 }, () => trickle(port, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
    await sleep(100);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("answered");
    for (const { answer, ms } of await Promise.all(slow)) {
      expect(answer).toMatch(/^HTTP\/1.1 408 /);
      expect(ms).toBeGreaterThan(250);
    }
  });

  it("cuts off who sends the body letter by letter", async () => {
    const port = await open();
    const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    const slow = await Promise.all(Array.from({ length: 50 }, () => trickle(port, head)));
    for (const { answer } of slow) expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  it("cuts off who asks for a large file and does not take it", async () => {
    const port = await open();
    for (let n = 0; n < 20; n += 1) {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"));
      socket.on("error", () => {}).pause();
      sockets.push(socket);
    }
    const connections = () =>
      new Promise<number>((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      );
    await expect.poll(connections).toBe(20);
    expect(await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } })).text()).toBe(
      "answered",
    );
    await expect.poll(connections, { timeout: 20_000 }).toBe(0);
  });
});
