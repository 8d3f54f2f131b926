type Proposed = {
  by: string;
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  name: string | null;
};

const DOES = { CREATE: "enters", UPDATE: "corrects", DELETE: "takes out" };

/** What a proposal does: "Ada enters the vote “The mission in Libya”"; of a record that is gone without a name, its key. */
export function proposalWords({ by, action, entity, entityId, name }: Proposed): string {
  const called = name === null || name.startsWith("“") ? (name ?? entityId) : `“${name}”`;
  return `${by} ${DOES[action]} the ${entity === "resolution" ? "text" : entity} ${called}`;
}
