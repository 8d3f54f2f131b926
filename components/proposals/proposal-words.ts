type Proposed = { by: string; action: "CREATE" | "UPDATE" | "DELETE"; entity: string; entityId: string };

const DOES = { CREATE: "enters", UPDATE: "corrects", DELETE: "takes out" };

/** What a proposal does: "Ada enters the vote s-2026-401". */
export function proposalWords({ by, action, entity, entityId }: Proposed): string {
  return `${by} ${DOES[action]} the ${entity === "resolution" ? "text" : entity} ${entityId}`;
}
