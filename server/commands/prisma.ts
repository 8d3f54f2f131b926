import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal";
import { startScript } from "./child";
import type { Run } from "./command";
import { ROOT, scriptOf } from "./root";

/** What the Prisma CLI answered. */
export type PrismaAnswer = { code: number | null; output: string };

/** Runs the Prisma CLI to its end, with `url` as its database where it needs one. */
export async function prisma(run: Run, args: string[], url = ""): Promise<PrismaAnswer> {
  const child = startScript(scriptOf("prisma"), args, {
    environment: { DATABASE_URL: url, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  run.defer(child.stop, child.kill);
  const code = await child.ended;
  return { code, output: child.output() };
}

/** Generates the Prisma client where it is missing or of another schema or version. True: it had to. */
export async function generateClient(run: Run): Promise<boolean> {
  if (isCurrent()) return false;
  const { code, output } = await prisma(run, ["generate"]);
  if (code !== 0)
    throw new Refusal(`${output.trim()}\n\nThe Prisma client was not generated: mend prisma/schema.prisma.`);
  return true;
}

/** The generated client quotes the schema that it was made from, and the version of Prisma that made it. */
function isCurrent(): boolean {
  const generated = join(ROOT, "prisma/client/internal/class.ts");
  if (!existsSync(generated)) return false;
  const text = readFileSync(generated, "utf8");
  const schema = readFileSync(join(ROOT, "prisma/schema.prisma"), "utf8");
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules/prisma/package.json"), "utf8")) as {
    version: string;
  };
  return text.includes(JSON.stringify(schema)) && text.includes(JSON.stringify(version));
}
