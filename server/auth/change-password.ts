import "server-only";
import { prisma } from "../db";
import { askAuth } from "./ask";
import { newPasswordFault } from "./new-password-fault";
import { refusalOfBoth } from "./second-factor";
import { noteSecurity } from "./security-log";
import type { Editor } from "./session";

export type PasswordChange =
  | { status: "CHANGED" | "WRONG_PASSWORD" | "WRONG_CODE" | "TOO_MANY" | "SIGNED_OUT" | "FOREIGN_POST" }
  | { status: "REFUSED"; fault: string };

/** What is given for it: the password of now, and a code, which is looked at where the account has a second factor. */
type Given = { current: string; wanted: string; code: string };

/**
 * Changes the password of who is signed in and ends the account's other sessions. REFUSED: the new one cannot be taken, with
 * the sentence that says why; then no code is used up. That it was typed twice alike is checked before.
 */
export async function changePassword(
  { current, wanted, code }: Given,
  person: Pick<Editor, "id" | "name" | "email">,
): Promise<PasswordChange> {
  const fault = await newPasswordFault(wanted, person);
  if (fault !== null) return { status: "REFUSED", fault };
  const { twoFactorEnabled } = await prisma.user.findUniqueOrThrow({ where: { id: person.id } });
  const refusal = twoFactorEnabled ? await refusalOfBoth(current, code, "new password", person) : null;
  if (refusal) return { status: refusal.refused };
  const asked = { currentPassword: current, newPassword: wanted, revokeOtherSessions: true };
  const answer = await askAuth("/change-password", asked);
  if (answer === "FOREIGN_POST") return { status: answer };
  await noteSecurity("new password", answer.status, person.email);
  if (answer.status === 200) return { status: "CHANGED" };
  if (answer.status === 429) return { status: "TOO_MANY" };
  return { status: answer.status === 401 ? "SIGNED_OUT" : "WRONG_PASSWORD" };
}
