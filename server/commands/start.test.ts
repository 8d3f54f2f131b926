import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { environmentFor } from "../env";
import { freePort } from "../port";
import { ROOT } from "./root";

/** What npm start says and how it ends, with these settings alone. */
function start(settings: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const args = ["--conditions=react-server", "--import", "tsx", "server/commands/start.ts"];
  const env = environmentFor({ DATABASE_URL: undefined, npm_lifecycle_event: undefined, ...settings });
  const child = spawn(process.execPath, args, { cwd: ROOT, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

const lastLine = (text: string) => text.trim().split("\n").at(-1);

describe("npm start", () => {
  it("names a setting that is bad", async () => {
    const { code, output } = await start({ PORT: "none" });
    expect(code).toBe(1);
    expect(lastLine(output)).toBe("PORT must be a number from 1 to 65535: mend or unset it, and start again.");
  });

  it("says that the machine does not have an address", async () => {
    const { code, output } = await start({ HOST: "192.0.2.7" });
    expect(code).toBe(1);
    expect(lastLine(output)).toBe(
      "This machine has no address 192.0.2.7: mend or unset the setting HOST, and start again.",
    );
  });

  it("says which port is in use, before it does anything", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    onTestFinished(() => void other.close());
    const { code, output } = await start({ PORT: String(port) });
    expect(code).toBe(1);
    expect(lastLine(output)).toMatch(new RegExp(`^Port ${port} is in use: stop what uses it, or choose another`));
    expect(output).not.toContain("PostgreSQL");
  });

  it("says that no database answers, and builds nothing", async () => {
    const [port, database] = [await freePort(), await freePort()];
    const url = `postgresql://council:secret@127.0.0.1:${database}/votes`;
    const { code, output } = await start({ PORT: String(port), DATABASE_URL: url });
    expect(code).toBe(1);
    expect(lastLine(output)).toMatch(new RegExp(`^No PostgreSQL answers at 127.0.0.1:${database} \\(ECONNREFUSED\\)`));
    expect(output).not.toMatch(/building|secret/);
  });
});
