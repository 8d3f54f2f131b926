import "server-only";
import { changed, created } from "@/domain/revision";
import { checkTopic, type TopicInput } from "@/domain/topic-input";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "./auth/session";
import { prisma } from "./db";
import { addRevision } from "./revisions/add";
import { takeOut } from "./revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving } from "./saving";

type Tx = Prisma.TransactionClient;

const RULES = {
  topic_slug_format: { path: "slug", message: "It looks like western-sahara." },
  resolution_topic_topic_slug_fkey: { path: "", message: "A text was filed under it meanwhile." },
  statement_topic_slug_fkey: { path: "", message: "A statement was filed under it meanwhile." },
};

type Existing = Opened & { slug: string };

/** Adds a topic, or changes the one at an address, with one revision. Its address stays: pages, claims and others cite it. */
export async function saveTopic(
  raw: unknown,
  editor: Editor,
  reason: string,
  existing?: Existing,
): Promise<SaveRecordResult> {
  const checked = checkTopic(raw);
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { slug, ...fields } = checked.topic;
  const refused = (path: string, message: string): SaveRecordResult => {
    return { status: "REFUSED", issues: [{ path, message }] };
  };
  if (existing && existing.slug !== slug) return refused("slug", "A topic keeps its address, which others cite.");
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-topic");
    const twin = await twinOf(tx, checked.topic, existing);
    if (twin) {
      const path = twin.slug === slug ? "slug" : "name";
      return refused(path, `The record has it already: ${twin.name}, /topics/${twin.slug}.`);
    }
    const revision = { entity: "topic", entityId: slug, reason, source: null };
    const saved = { status: "SAVED", href: `/topics/${slug}`, title: fields.name } as const;
    if (!existing) {
      await tx.topic.create({ data: checked.topic });
      await addRevision(tx, editor, { action: "CREATE", changes: created(checked.topic), ...revision });
      return saved;
    }
    const before = await getTopicInput(slug, tx);
    const { count } = await tx.topic.updateMany({
      where: { slug, version: existing.version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (!before || count === 0) throw new Conflict();
    const changes = changed(before.topic, checked.topic);
    await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
    return saved;
  });
}

/** Takes a topic out of which nothing is filed, with a revision that holds all of it. CONFLICT where it was changed meanwhile. */
export async function removeTopic(
  { slug, version }: Existing,
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await getTopicInput(slug, tx);
    if (before?.version !== version) return null;
    const claims = await tx.claim.count({ where: { form: { path: ["topic"], equals: slug } } });
    if (before.texts + before.statements + claims > 0) {
      const message = "Texts, statements or claims are filed under it: file these elsewhere first.";
      return { issues: [{ path: "", message }] };
    }
    const remove = () => tx.topic.deleteMany({ where: { slug, version } });
    return { state: before.topic, source: null, href: "/resolutions", title: before.topic.name, remove };
  };
  return takeOut({ entity: "topic", entityId: slug, rules: RULES, find }, editor, reason);
}

/** The region of a topic is one of a list in its form, and any text in the database. */
type Held = Omit<TopicInput, "region"> & { region: string | null };

/** A topic in the fields of its form, with the version that was read and what is filed under it; null where there is none. */
export async function getTopicInput(
  slug: string,
  db: Pick<Tx, "topic"> = prisma,
): Promise<{ version: number; topic: Held; texts: number; statements: number } | null> {
  const counts = { select: { resolutions: true, statements: true } };
  const row = await db.topic.findUnique({ where: { slug }, include: { _count: counts } });
  if (!row) return null;
  const { version, _count, ...topic } = row;
  return { version, topic, texts: _count.resolutions, statements: _count.statements };
}

async function twinOf(tx: Tx, { slug, name }: TopicInput, existing: Existing | undefined) {
  return tx.topic.findFirst({
    where: existing ? { name, slug: { not: slug } } : { OR: [{ slug }, { name }] },
  });
}
