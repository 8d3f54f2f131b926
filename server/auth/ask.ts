import "server-only";
import { isAPIError } from "better-auth/api";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { settings } from "../env";
import { getAuth } from "./auth";
import { COOKIES } from "./cookie-names";
import { SESSION } from "./limits";
import { isOwnPost } from "./origin";

/** What better-auth answered: the status, what it says, and for 429 the seconds to wait. */
export type Answer = { status: number; said: Record<string, unknown>; seconds: number };

const PASSED_ON = ["cookie", "host", "origin", "referer", "sec-fetch-site", "user-agent", "x-forwarded-for"];

/**
 * Asks better-auth as over HTTP, because its limits and origin checks stand at that door only, and sets its cookies. Throws
 * when the database is out of reach.
 */
export async function askAuth(path: string, body: object): Promise<Answer | "FOREIGN_POST"> {
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
      return Response.json(error.body ?? {}, { status: error.statusCode, headers: new Headers(error.headers) });
    throw error;
  });
  await setCookies(response.headers);
  const { status, headers: answered } = response;
  const seconds = Number(answered.get("retry-after") ?? answered.get("x-retry-after") ?? 60);
  return { status, said: (await response.json().catch(() => null)) ?? {}, seconds };
}

async function setCookies(answered: Headers): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(answered.getSetCookie().join(", "))) {
    const { maxAge, ...options } = toCookieOptions(cookie);
    // The server ends a session that is not used; its cookie may live as long as any session can.
    const seconds = maxAge && name === COOKIES.session ? Math.max(maxAge, SESSION.absolute) : maxAge;
    jar.set(name, cookie.value, { ...options, ...(seconds === undefined ? {} : { maxAge: seconds }) });
  }
}
