import { type ChildProcess, spawn } from "node:child_process";
import { ROOT } from "../commands/root";
import { environmentFor } from "../env";

/** What a command said, and its code; null where a signal ended it. */
export type CommandRun = { code: number | null; output: string };

/** Runs a command on a database as npm does; `until` sees what it has said so far and may end it. */
export function runCommand(
  name: "export" | "import" | "load",
  args: string[],
  url: string,
  until: (output: string, child: ChildProcess) => void = () => {},
): Promise<CommandRun> {
  const script = ["--conditions=react-server", "--import", "tsx", `server/commands/${name}.ts`, ...args];
  const env = environmentFor({ DATABASE_URL: url, npm_lifecycle_event: undefined });
  const child = spawn(process.execPath, script, { cwd: ROOT, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
      until(output, child);
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}
