import type { VoteFormState } from "@/components/desk/vote-form-values";
import { TextPreview } from "@/components/resolutions/text-preview";
import { Note } from "@/components/ui/text";
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
      return { preview: result.page && <TextPreview text={result.page} /> };
    case "REFUSED":
      return { issues: result.issues };
    case "CONFLICT":
      return { problem: "CONFLICT" };
    case "DOUBTFUL":
      return { alike: result.alike };
    case "SAVED":
      return { preview: <Note>Nothing is changed yet: the page stays as it is.</Note> };
  }
}
