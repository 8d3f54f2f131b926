import "server-only";
import { isCommon } from "./common-passwords";
import { isLeaked } from "./leaked-passwords";
import { passwordFault } from "./password-fault";

/**
 * Why a new password cannot be taken, as a sentence; null where it can. The lists that travel with the project are asked
 * first, and another site's only where a setting allows it. Every place where a password is set asks here.
 */
export async function newPasswordFault(
  password: string,
  person: { name: string; email: string },
): Promise<string | null> {
  const fault = passwordFault(password, person);
  if (fault !== null) return fault;
  if (!(await isCommon(password)) && !(await isLeaked(password))) return null;
  return "It is among those that have leaked from other sites: take one that you have used nowhere else.";
}
