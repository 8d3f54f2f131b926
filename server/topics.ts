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
