import type { NewRevision } from "../revisions/add";

/** Undoes the transaction of a save that its editor may only propose, and carries the revision that it would have added. */
export class Proposed extends Error {
  override name = "Proposed";

  constructor(readonly revision: NewRevision) {
    super("This editor proposes changes, and an administrator publishes them");
  }
}
