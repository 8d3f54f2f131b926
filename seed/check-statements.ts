import { checkStatement } from "@/domain/statement-input";
import type { Seed } from "./read";

/** Every statement that breaks a rule which the form asks of one as well. */
export function checkStatements({ statements, members, topics, resolutions }: Seed): string[] {
  const context = {
    today: new Date().toISOString().slice(0, 10),
    members: new Set(members.map(({ code }) => code)),
    topics: new Set(topics.map(({ slug }) => slug)),
    texts: new Set(resolutions.map(({ slug }) => slug)),
  };
  return statements.flatMap(({ slug, sources: _, ...statement }) => {
    const checked = checkStatement(statement, context);
    if (checked.ok) return [];
    return checked.issues.map(({ path, message }) => `statements.json, ${slug}: ${path}: ${message}`);
  });
}
