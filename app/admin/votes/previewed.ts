import type { VoteFormState } from "@/components/desk/vote-form-values";
import type { Editor } from "@/server/auth/session";
import { previewSave } from "@/server/proposals/preview";
import type { Calls } from "@/server/proposals/saves";

/** What the form of a vote shows of the page to come, or what stands against it. */
export async function previewed<Kind extends "vote" | "voteCorrection">(
  editor: Editor,
  kind: Kind,
  call: Calls[Kind],
): Promise<Partial<VoteFormState>> {
  const result = await previewSave<"vote" | "voteCorrection">(editor, kind, call);
  switch (result.status) {
    case "PREVIEWED":
    case "SAVED":
      return { preview: ("page" in result && result.page) || "UNCHANGED" };
    case "REFUSED":
      return { issues: result.issues };
    case "CONFLICT":
      return { problem: "CONFLICT" };
    case "DOUBTFUL":
      return { alike: result.alike };
  }
}
