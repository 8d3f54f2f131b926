import { Refusal } from "../refusal";

/** The fault of the machine behind an error, as a sentence that says what to do; null where the error is none such. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  switch (code) {
    // 53100 is PostgreSQL's disk_full.
    case "ENOSPC":
    case "EDQUOT":
    case "53100":
      return new Refusal("The disk is full: free about 1 GB and start again; nothing is lost.");
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Refusal(
        `${path ?? "A file of the project"} may not be used by this account (${code}): start as the account that owns the project's folder.`,
      );
    default:
      return null;
  }
}
