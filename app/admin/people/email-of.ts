import { z } from "zod";

const Email = z.email().max(254);

/** The e-mail address that was typed, in small letters; null where it is none. */
export function emailOf(typed: FormDataEntryValue | null): string | null {
  const parsed = Email.safeParse(String(typed ?? "").trim());
  return parsed.success ? parsed.data.toLowerCase() : null;
}
