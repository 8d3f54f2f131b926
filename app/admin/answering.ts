import { currentEditor, isFormPost, requireEditor } from "@/server/auth/editor";
import { isOutage } from "@/server/outage";

/**
 * What the page of a form shows, for an editor. Sent without a script, the form comes back on its own page, also when the
 * session has ended or the database does not answer: then `otherwise` stands in for what could not be read.
 */
export async function loadForm<Loaded>(page: string, load: () => Promise<Loaded>, otherwise: Loaded): Promise<Loaded> {
  const answering = await isFormPost();
  if (!answering) await requireEditor(page);
  // A head alone can say that a form was sent: whoever is not signed in reads nothing by it.
  return loadSignedIn().catch((error: unknown) => {
    if (answering && isOutage(error)) return otherwise;
    throw error;
  });

  async function loadSignedIn(): Promise<Loaded> {
    return answering && (await currentEditor()) === null ? otherwise : load();
  }
}
