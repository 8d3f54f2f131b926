import "server-only";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";

/** What a field of a record can hold in a revision. */
export type RevisedValue = string | number | boolean | null | string[] | { [key: string]: string };

/** What changed: old and new value by field; `from` is null where the record is new. */
export type Changes = Record<string, { from: RevisedValue; to: RevisedValue }>;

export type NewRevision = {
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  changes: Changes;
  reason: string;
  source: string | null;
};

/** Adds a revision in the transaction that makes the change, so that neither stands without the other. */
export async function addRevision(tx: Prisma.TransactionClient, editor: Editor, revision: NewRevision): Promise<void> {
  await tx.revision.create({ data: { ...revision, userId: editor.id, actor: editor.name } });
}

/** The changes that make a record out of nothing. Fields that stay empty are left out. */
export function created(fields: Record<string, RevisedValue>): Changes {
  const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== "" && !isEmpty(value));
  return Object.fromEntries(filled.map(([field, to]) => [field, { from: null, to }]));
}

/** The changes between two states of a record: the fields that differ, as JSON has them. */
export function changed(before: Record<string, RevisedValue>, after: Record<string, RevisedValue>): Changes {
  const differing = Object.entries(after).filter(
    ([field, to]) => JSON.stringify(before[field] ?? null) !== JSON.stringify(to),
  );
  return Object.fromEntries(differing.map(([field, to]) => [field, { from: before[field] ?? null, to }]));
}

/** The changes that take a record out: every field that held something. */
export function removed(fields: Record<string, RevisedValue>): Changes {
  return Object.fromEntries(Object.entries(created(fields)).map(([field, { to }]) => [field, { from: to, to: null }]));
}

function isEmpty(value: RevisedValue): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
