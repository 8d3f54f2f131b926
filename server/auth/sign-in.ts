import "server-only";
import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { settings } from "../env";
import { getAuth } from "./auth";
import { SESSION } from "./limits";
import { isOwnPost } from "./origin";

/** What came of an attempt to sign in. An unknown address and a wrong password are one answer. */
export type SignInResult = { signedIn: true } | { signedIn: false; reason: "WRONG" | "FOREIGN_POST" } | TooMany;

/** Too many attempts: how many seconds until the next one counts. */
type TooMany = { signedIn: false; reason: "TOO_MANY"; seconds: number };

/** Signs in and sets the cookies. Throws when the database is out of reach. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const answer = await post("/sign-in/email", { email: email.trim(), password });
  if (answer === "FOREIGN_POST") return { signedIn: false, reason: answer };
  if (answer.status === 200) return { signedIn: true };
  if (answer.status === 429) return { signedIn: false, reason: "TOO_MANY", seconds: waitOf(answer.headers) };
  return { signedIn: false, reason: "WRONG" };
}

/** Ends the session on the server and takes the cookie back. */
export async function signOut(): Promise<void> {
  await post("/sign-out", {});
}

export type PasswordChange = "CHANGED" | "WRONG_PASSWORD" | "TOO_MANY" | "SIGNED_OUT" | "FOREIGN_POST";

/**
 * Changes the password of who is signed in and ends the account's other sessions. That the new one is long enough and
 * was typed twice alike is checked before.
 */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordChange> {
  const answer = await post("/change-password", { currentPassword, newPassword, revokeOtherSessions: true });
  if (answer === "FOREIGN_POST") return answer;
  if (answer.status === 200) return "CHANGED";
  if (answer.status === 429) return "TOO_MANY";
  return answer.status === 401 ? "SIGNED_OUT" : "WRONG_PASSWORD";
}

const waitOf = (headers: Headers) => Number(headers.get("retry-after") ?? headers.get("x-retry-after") ?? 60);

const PASSED_ON = ["cookie", "host", "origin", "referer", "sec-fetch-site", "user-agent", "x-forwarded-for"];

/** Asks better-auth as over HTTP, because its limits and origin checks stand at that door only, and sets its cookies. */
async function post(path: string, body: object): Promise<{ status: number; headers: Headers } | "FOREIGN_POST"> {
  const incoming = await headers();
  if (!isOwnPost(incoming)) return "FOREIGN_POST";
  const passed = PASSED_ON.flatMap((name) => {
    const value = incoming.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  const auth = await getAuth();
  const request = new Request(new URL(`/api/auth${path}`, settings().SITE_URL), {
    method: "POST",
    headers: [...passed, ["content-type", "application/json"]],
    body: JSON.stringify(body),
  });
  const response = await auth.handler(request).catch((error: unknown) => {
    if (isAPIError(error) && error.statusCode < 500)
      return { status: error.statusCode, headers: new Headers(error.headers) };
    throw error;
  });
  await setCookies(response.headers);
  return response;
}

async function setCookies(answered: Headers): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(answered.getSetCookie().join(", "))) {
    const { maxAge, ...options } = toCookieOptions(cookie);
    // The server ends a session that is not used; the cookie itself may live as long as any session can.
    const seconds = maxAge ? Math.max(maxAge, SESSION.absolute) : maxAge;
    jar.set(name, cookie.value, { ...options, ...(seconds === undefined ? {} : { maxAge: seconds }) });
  }
}
