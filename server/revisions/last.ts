import "server-only";
import { formatDay } from "@/domain/dates";
import { prisma } from "../db";

/** Who changed a record last, when and why, as the desk says it; null where nobody has since it was loaded. */
export async function getLastChange(
  entity: string,
  entityId: string,
): Promise<{ actor: string; at: string; reason: string } | null> {
  const revision = await prisma.revision.findFirst({
    where: { entity, entityId, action: { not: "SEED" } },
    orderBy: { id: "desc" },
  });
  if (!revision) return null;
  const { actor, at, reason } = revision;
  const moment = at.toISOString();
  return { actor, reason, at: `${formatDay(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC` };
}
