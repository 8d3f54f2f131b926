import "server-only";
import type { TopicLabel } from "@/domain/record";
import { prisma } from "../db";

/** Every topic that a text can be filed under, by name, whether a text of the record has it yet or not. */
export async function listTopicChoices(): Promise<TopicLabel[]> {
  return prisma.topic.findMany({ select: { slug: true, name: true }, orderBy: { name: "asc" } });
}
