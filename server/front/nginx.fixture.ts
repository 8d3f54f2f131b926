import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../commands/root";
import { environmentFor } from "../env";
import { freePort } from "../port";

/** An nginx that listens. */
export type OpenNginx = { address: string; stop: () => Promise<void> };

/** Debian puts it where not everybody's path leads. */
const PATH = [environmentFor().PATH, "/usr/sbin"].join(delimiter);

const nginx = (...args: string[]) => ["nginx", args, { env: environmentFor({ PATH }), encoding: "utf8" }] as const;

/** Whether nginx is installed on this machine. */
export const hasNginx = (): boolean => spawnSync(...nginx("-v")).status === 0;

/**
 * docs/nginx.conf as it stands, with ports and folders of its own in the place of the example's, before instances of the site
 * at these addresses. Throws with nginx's words where it does not take the configuration.
 */
export async function openNginx(instances: readonly string[]): Promise<OpenNginx> {
  const folder = mkdtempSync(join(tmpdir(), "voting-record-nginx-"));
  const file = join(folder, "nginx.conf");
  const port = await freePort();
  writeFileSync(file, configuration(folder, port, instances));
  const tested = spawnSync(...nginx("-t", "-c", file));
  if (tested.status !== 0) throw new Error(tested.stderr);
  const [program, args, options] = nginx("-c", file);
  const server = spawn(program, args, { ...options, stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  while ((await fetch(`${address}/`).catch(() => null)) === null) await sleep(50);
  return {
    address,
    async stop() {
      const closed = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGTERM");
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

function configuration(folder: string, port: number, instances: readonly string[]): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  for (const name of temporary) mkdirSync(join(folder, name));
  const own: [string, string][] = [
    ["/var/cache/nginx/voting-record", join(folder, "cache")],
    ["listen 80;", `listen 127.0.0.1:${port};`],
    [
      "    server 127.0.0.1:3000 max_fails=1 fail_timeout=10s;",
      instances.map((one) => `    server ${new URL(one).host} max_fails=1 fail_timeout=10s;`).join("\n"),
    ],
  ];
  const example = own.reduce(
    (text, [there, here]) => {
      if (!text.includes(there)) throw new Error(`docs/nginx.conf does not hold ${there}`);
      return text.replace(there, here);
    },
    readFileSync(join(ROOT, "docs/nginx.conf"), "utf8"),
  );
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid ${join(folder, "pid")};
error_log ${join(folder, "error.log")};
events { }
http {
${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n")}
access_log off;
${example}
}
`;
}
