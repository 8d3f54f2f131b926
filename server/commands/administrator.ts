import { changeSettings } from "../env";
import type { Run } from "./command";

/** Makes the first administrator where there is none, and prints a random password once. */
export async function makeAdministrator(run: Run, url: string): Promise<void> {
  changeSettings({ DATABASE_URL: url });
  // Not before: they open the database when they are loaded, with a client that may only just have been generated.
  const [{ ensureAdministrator }, { prisma }] = await Promise.all([
    import("../auth/ensure-administrator"),
    import("../db"),
  ]);
  const made = await ensureAdministrator();
  await prisma.$disconnect();
  if (made?.password) {
    run.say(
      `\n  The first administrator is ${made.email}, password ${made.password}\n  It is shown this once: keep it, or change it after signing in.\n`,
    );
  } else if (made) {
    run.say(`          administrator ${made.email} made`);
  }
}
