import type { VoteFormState } from "@/components/desk/vote-form-values";
import type { ResolutionPage } from "@/domain/resolution-page";
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
      return { preview: await drawn("page" in result ? result.page : null) };
    case "REFUSED":
      return { issues: result.issues };
    case "CONFLICT":
      return { problem: "CONFLICT" };
    case "DOUBTFUL":
      return { alike: result.alike };
  }
}

/** The parts of a page are fetched when one is drawn: every other answer of the form does without them. */
async function drawn(page: ResolutionPage | null) {
  const { TextPreview } = await import("@/components/resolutions/text-preview");
  return page ? <TextPreview text={page} /> : "Nothing is changed yet: the page stays as it is.";
}
