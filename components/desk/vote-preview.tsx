import dynamic from "next/dynamic";
import { Suspense } from "react";
import { Note } from "../ui/text";
import type { VoteFormState } from "./vote-form-values";

/** Its parts are fetched when one is drawn: every other answer of the form does without them. */
const TextPreview = dynamic(() => import("../resolutions/text-preview").then((module) => module.TextPreview));

/** The page of the vote as the form would leave it. */
export function VotePreview({ page }: { page: NonNullable<VoteFormState["preview"]> }) {
  if (page === "UNCHANGED") return "Nothing is changed yet: the page stays as it is.";
  const drawn = <TextPreview text={page} />;
  // Without a script nothing would put in its place what comes late: the whole answer waits for it there.
  return typeof window === "undefined" ? (
    drawn
  ) : (
    <Suspense fallback={<Note>The page is drawn …</Note>}>{drawn}</Suspense>
  );
}
