/** What a change of a record without citations of its own rests on: its revision names it. */
import { requiredText } from "./input-fields";

/** A document and where in it, as typed: “A/80/PV.85”. */
export const RevisionSource = requiredText("Name the source that says so: a document, a page.", 500);
