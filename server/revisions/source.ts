import "server-only";
import type { InputIssue } from "@/domain/input-fields";
import { RevisionSource } from "@/domain/revision-source";

/** What a revision rests on, as its form sends it, or that it is missing. Null is given where a change is taken back: it needs none. */
export function sourceOfRevision(raw: unknown): { source: string | null; issues: InputIssue[] } {
  if (raw === null) return { source: null, issues: [] };
  const read = RevisionSource.safeParse(raw);
  if (read.success) return { source: read.data, issues: [] };
  return { source: null, issues: read.error.issues.map(({ message }) => ({ path: "restsOn", message })) };
}
