import type { Sql } from "postgres";
import { changeSettings, settings } from "../env";
import type { Run } from "./command";

/** Makes the first administrator where there is none, and prints a random password once. */
export async function makeAdministrator(run: Run, sql: Sql, url: string): Promise<void> {
  changeSettings({ DATABASE_URL: url });
  if (await isThere(sql)) return;
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

/** Nearly every start finds one; what makes one takes longer to load than all else that a start looks after. */
async function isThere(sql: Sql): Promise<boolean> {
  const { ADMIN_EMAIL } = settings();
  const found = ADMIN_EMAIL
    ? await sql`select from app_user where email = ${ADMIN_EMAIL.toLowerCase()}`
    : await sql`select from app_user where role = 'ADMINISTRATOR' limit 1`;
  return found.length > 0;
}
