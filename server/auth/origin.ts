import "server-only";
import { settings } from "../env";

/**
 * The origins that may post to the desk: SITE_URL's, or, where that is localhost as it is unless set, the host that the
 * request was sent to. No other site can choose that header in a visitor's browser.
 */
export function trustedOrigins(headers: Headers): string[] {
  const site = new URL(settings().SITE_URL);
  const host = headers.get("host");
  return site.hostname === "localhost" && host !== null ? [site.origin, `http://${host}`] : [site.origin];
}

/**
 * Whether a post comes from the site's own pages. Next lets a post without an Origin through; a browser sends one with
 * every post, "null" where it hides the address, and then says itself whether the site is the same.
 */
export function isOwnPost(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return headers.get("sec-fetch-site") === "same-origin";
  return trustedOrigins(headers).includes(origin);
}

/** Where to go on the desk: the address given if it is one of the desk's own pages, else the desk's first page. */
export function deskAddress(wanted: string): string {
  const site = "http://desk.invalid";
  const url = URL.canParse(wanted, site) ? new URL(wanted, site) : null;
  const own =
    url?.origin === site && /^\/admin(\/|$)/.test(url.pathname) && !/^\/admin\/sign-in(\/|$)/.test(url.pathname);
  return own ? `${url.pathname}${url.search}` : "/admin";
}
