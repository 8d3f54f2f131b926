import "server-only";
import type { TopicLabel } from "@/domain/record";
import { prisma } from "./db";

/** The topics that at least one text of the record has, by name. */
export async function listTopics(): Promise<TopicLabel[]> {
  return prisma.topic.findMany({
    where: { resolutions: { some: {} } },
    select: { slug: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** The same topics with all that is said of them, and how many texts each has, as primary or further topic. */
export async function listTopicsInFull() {
  const topics = await prisma.topic.findMany({
    where: { resolutions: { some: {} } },
    include: { _count: { select: { resolutions: true } } },
    orderBy: { name: "asc" },
  });
  return topics.map(({ _count, ...topic }) => ({ ...topic, resolutions: _count.resolutions }));
}
