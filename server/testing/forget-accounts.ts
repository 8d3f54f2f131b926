import { prisma } from "../db";

/** Takes every account out of the test's database, the last administrator too, whom a trigger otherwise keeps. */
export async function forgetAccounts(): Promise<void> {
  await prisma.$transaction([
    prisma.$executeRaw`alter table app_user disable trigger last_administrator`,
    prisma.user.deleteMany(),
    prisma.$executeRaw`alter table app_user enable trigger last_administrator`,
  ]);
}
