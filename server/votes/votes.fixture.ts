import { membersOn } from "@/domain/council";
import type { Position } from "@/domain/vocabulary";
import type { VoteInput } from "@/domain/vote-input";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { listSeatedMembers } from "./seated-members";

/** An editor with an account, who may save. */
export async function anEditor(): Promise<Editor> {
  const editor = { id: "editor", name: "Dag H.", email: "editor@example.org", role: "EDITOR" } as const;
  await prisma.user.upsert({ where: { id: editor.id }, create: editor, update: {} });
  return editor;
}

/** Every member serving on the day with Yes, except those named. */
export async function positionsOn(
  day: string,
  others: Record<string, Position> = {},
): Promise<Record<string, Position>> {
  const serving = membersOn(await listSeatedMembers(), day);
  return Object.fromEntries(serving.map(({ member }) => [member, others[member] ?? "YES"]));
}

/** A vote on a draft of 3 June 2026, after the last one of the record; China and Russia say No unless told otherwise. */
export async function aVote(changes: Partial<VoteInput> = {}): Promise<Partial<VoteInput>> {
  const date = changes.date ?? "2026-06-03";
  return {
    date,
    kind: "RESOLUTION",
    procedural: false,
    modality: "RECORDED",
    draft: "S/2026/401",
    title: "A truce for the Sudan",
    meeting: "S/PV.10190",
    topic: "sudan",
    positions: await positionsOn(date, { CHN: "NO", RUS: "NO", PAK: "ABSTAIN" }),
    source: { citation: null, url: "https://press.un.org/en/2026/sc16100.doc.htm" },
    ...changes,
  };
}
