import "server-only";
import type { Prisma } from "@/prisma/client/client";
import type { SaveIssue } from "./save-issue";

type Tx = Prisma.TransactionClient;

/** What a text is filed under: its main topic and those beside it, which stay as they are where they are left out. */
type Filed = { topic: string | null; furtherTopics?: string[] | undefined };

/** Files a text. Where the ones beside the main topic are left out, one that becomes the main one is no longer among them. */
export async function fileUnder(tx: Tx, resolutionId: number, { topic, furtherTopics }: Filed): Promise<void> {
  const held = await tx.resolutionTopic.findMany({ where: { resolutionId } });
  const beside = furtherTopics ?? held.filter(({ primary }) => !primary).map(({ topicSlug }) => topicSlug);
  await tx.resolutionTopic.deleteMany({ where: { resolutionId } });
  const further = beside.filter((slug) => slug !== topic).map((slug) => ({ topicSlug: slug, primary: false }));
  const main = topic === null ? [] : [{ topicSlug: topic, primary: true }];
  await tx.resolutionTopic.createMany({ data: [...main, ...further].map((row) => ({ resolutionId, ...row })) });
}

/** Why a text cannot be filed so: a topic beside the main one that the record does not have. Else null. */
export async function filingIssue(tx: Tx, { furtherTopics = [] }: Omit<Filed, "topic">): Promise<SaveIssue | null> {
  if (furtherTopics.length === 0) return null;
  const known = await tx.topic.findMany({ where: { slug: { in: furtherTopics } }, select: { slug: true } });
  const stranger = furtherTopics.find((topic) => !known.some(({ slug }) => slug === topic));
  const message = `There is no topic “${stranger}”. Choose one of the list.`;
  return stranger === undefined ? null : { path: "furtherTopics", message };
}

/** The topics of a text as its revisions have them: the main one, and those beside it by their slugs. */
export function filedUnder(topics: readonly { topicSlug: string; primary: boolean }[]) {
  return {
    topic: topics.find(({ primary }) => primary)?.topicSlug ?? null,
    furtherTopics: topics
      .filter(({ primary }) => !primary)
      .map(({ topicSlug }) => topicSlug)
      .sort(),
  };
}
