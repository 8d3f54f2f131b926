import { revisedName } from "@/domain/revised-name";
import type { Changes } from "@/domain/revision";

type Proposed = {
  by: string;
  action: "CREATE" | "UPDATE" | "DELETE";
  entity: string;
  entityId: string;
  changes: Changes;
};

const DOES = { CREATE: "enters", UPDATE: "corrects", DELETE: "takes out" };

/** What a proposal does: "Ada enters the vote “The mission in Libya”"; one that leaves the name as it is has the key. */
export function proposalWords({ by, action, entity, entityId, changes }: Proposed): string {
  const name = revisedName(changes);
  return `${by} ${DOES[action]} the ${entity === "resolution" ? "text" : entity} ${name === null ? entityId : `“${name}”`}`;
}
