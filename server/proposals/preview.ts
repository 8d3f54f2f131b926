import "server-only";
import { explainedBy } from "@/domain/explanation-input";
import type { ResolutionPage } from "@/domain/resolution-page";
import type { Editor } from "../auth/session";
import { readTexts } from "../resolutions/read";
import { Proposed } from "../revisions/add";
import { type Calls, type ResultOf, SAVES, type SaveKind } from "./saves";

/** The page of a text as a save would leave it; null where the save is of what has no such page. */
type Previewed = { status: "PREVIEWED"; page: ResolutionPage | null };

/**
 * Does a save up to its last check, reads the page of its text as it would then be, and undoes it. What stands against
 * the save comes back as from saving; SAVED, with nothing to see, where it changes nothing. An outage throws.
 */
export async function previewSave<Kind extends SaveKind>(
  editor: Editor,
  kind: Kind,
  call: Calls[Kind],
): Promise<ResultOf<Kind> | Previewed> {
  let page: ResolutionPage | null = null;
  const looks: Editor["looks"] = async (tx, { entity, entityId }) => {
    const vote = entity === "explanation" ? explainedBy(entityId).vote : entity === "vote" ? entityId : null;
    if (vote === null && entity !== "resolution") return;
    const [text] = await readTexts(vote === null ? { slug: entityId } : { votes: { some: { id: vote } } }, tx);
    page = text ?? null;
  };
  try {
    return await SAVES[kind](call, { ...editor, proposes: true, looks });
  } catch (error) {
    if (!(error instanceof Proposed)) throw error;
    return { status: "PREVIEWED", page };
  }
}
