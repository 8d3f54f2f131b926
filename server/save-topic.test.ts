import { beforeAll, describe, expect, it } from "vitest";
import { checkTopic } from "@/domain/topic-input";
import type { Editor } from "./auth/session";
import { prisma } from "./db";
import { listTopicHistory } from "./revisions/of-page";
import { takeBack } from "./revisions/take-back";
import { getTopicInput, removeTopic, saveTopic } from "./save-topic";
import { expectContentsKept } from "./testing/contents";
import { openSql } from "./testing/sql";
import { getTopic, listTopics } from "./topics";
import { saveText } from "./votes/save-text";
import { anEditor } from "./votes/votes.fixture";

const sql = openSql();
let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const TOPIC = {
  ...{ slug: "ruritania", name: "Ruritania", kind: "SITUATION", region: "Europe", countries: ["RUR"] },
  description: "The war in Ruritania.",
};
const opened = async (slug: string) => ({ slug, version: (await getTopicInput(slug))?.version ?? 0 });
const latest = () => prisma.revision.findFirstOrThrow({ where: { entity: "topic" }, orderBy: { id: "desc" } });

describe("saveTopic(raw, editor, reason, existing)", () => {
  it("makes a topic under which a text is filed at once, and which then stays", async () => {
    expect(await saveTopic(TOPIC, editor, "A new situation")).toMatchObject({ href: "/topics/ruritania" });
    const source = { citation: "S/2026/490", url: null };
    const text = {
      date: "2026-05-20",
      fate: "CIRCULATED",
      draft: "S/2026/490",
      title: "A truce",
      topic: "ruritania",
      source,
    };
    expect((await saveText(text, { editor, reason: "Entered" })).status).toBe("SAVED");
    expect((await listTopics()).map(({ slug }) => slug)).toContain("ruritania");
    expect(await removeTopic(await opened("ruritania"), editor, "Out")).toMatchObject({ status: "REFUSED" });
    const bySql = prisma.$executeRaw`delete from topic where slug = 'ruritania'`;
    await expect(bySql).rejects.toThrow(/resolution_topic_topic_slug_fkey/);
  });

  it("changes its name on its page, with a history there, and never its address", async () => {
    const seen = await opened("ruritania");
    const renamed = { ...TOPIC, name: "Ruritania and Graustark" };
    expect((await saveTopic(renamed, editor, "Both", seen)).status).toBe("SAVED");
    expect(await saveTopic(TOPIC, editor, "Mine", seen)).toEqual({ status: "CONFLICT" });
    expect(await getTopic("ruritania")).toMatchObject({ name: "Ruritania and Graustark" });
    const moved = { ...renamed, slug: "graustark" };
    expect(await saveTopic(moved, editor, "Moved", await opened("ruritania"))).toMatchObject({
      status: "REFUSED",
      issues: [{ path: "slug" }],
    });
    expect(await listTopicHistory("ruritania")).toMatchObject([
      { action: "UPDATE", href: "/topics/ruritania", changes: { name: { from: "Ruritania" } }, reason: "Both" },
      { action: "CREATE" },
    ]);
    expect((await takeBack((await latest()).id, editor, "One")).status).toBe("SAVED");
    expect(await getTopic("ruritania")).toMatchObject({ name: "Ruritania" });
  });

  it("takes every topic of the record as its form has it, and out none that a claim asks for", async () => {
    const topics = await prisma.topic.findMany();
    const refused = topics.flatMap(({ version: _, ...topic }) => {
      const checked = checkTopic(topic);
      return checked.ok ? [] : [{ slug: topic.slug, issues: checked.issues }];
    });
    expect(topics).toHaveLength(141);
    expect(refused).toEqual([]);
    await saveTopic({ ...TOPIC, slug: "graustark", name: "Graustark" }, editor, "New");
    await prisma.claim.updateMany({ where: { id: 1 }, data: { form: { topic: "graustark" }, reason: null } });
    expect(await removeTopic(await opened("graustark"), editor, "Out")).toMatchObject({ status: "REFUSED" });
  });

  it("keeps the sum of all contents in step", async () => {
    await expectContentsKept(sql);
  });
});
