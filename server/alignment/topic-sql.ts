import "server-only";
import { Prisma } from "@/prisma/client/client";

/** The condition that `vote v` is on a topic, as its primary or a further one; none where no topic is asked for. */
export function onTopic(topic: string | null | undefined): Prisma.Sql {
  if (!topic) return Prisma.empty;
  return Prisma.sql`and exists (select 1 from resolution_topic rt
    where rt.resolution_id = v.resolution_id and rt.topic_slug = ${topic})`;
}
