import { type NextRequest, NextResponse } from "next/server";
import { Problem, problemResponse } from "@/server/api/problem";
import { deskPolicy } from "@/server/desk-policy";

/**
 * Addresses with a percent sign, of which the slugs and codes of the record have none, and the desk's pages. Files for the
 * import pass by, since what passes here is cut at 10 MB.
 */
export const config = { matcher: ["/(.*%.*)", "/admin", "/admin/((?!import/file).*)"] };

/**
 * Refuses an address that is not in UTF-8, as /resolutions/%FF: the production server would fail on it with 500. Gives each
 * answer of the desk a content policy of its own, whose nonce Next puts on its scripts. It guards nothing.
 */
export function proxy(request: NextRequest): Response | undefined {
  const { pathname } = request.nextUrl;
  try {
    decodeURIComponent(pathname);
  } catch {
    return problemResponse(new Problem(400, "The address cannot be read. Percent-encode its letters in UTF-8."));
  }
  return /^\/admin(\/|$)/.test(pathname) ? withNonce(request) : undefined;
}

function withNonce(request: NextRequest): Response {
  const policy = deskPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Referrer-Policy", "same-origin");
  // No other site's page may load the desk's answers as pictures or scripts.
  response.headers.set("Cross-Origin-Resource-Policy", "same-origin");
  return response;
}
