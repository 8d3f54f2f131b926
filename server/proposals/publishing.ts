import "server-only";
import { prisma } from "../db";

/** Whether what an editor saves stands at once, or waits for an administrator. */
export type Publishing = "AT_ONCE" | "BY_ADMINISTRATORS";

export async function getPublishing(): Promise<Publishing> {
  return (await prisma.setting.findUniqueOrThrow({ where: { id: 1 } })).publishing;
}

export async function setPublishing(publishing: Publishing): Promise<void> {
  await prisma.setting.update({ where: { id: 1 }, data: { publishing } });
}
