import "server-only";
import { settings } from "../env";

const secure = settings().SITE_URL.startsWith("https:");

/** `__Host-`: no other host of the domain can set the cookie. Browsers take the prefix over https only. */
const cookieName = (name: string) => `${secure ? "__Host-" : ""}council.${name}`;

/** What every cookie of the site has. */
export const COOKIE = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;

/** The names of the site's cookies. */
export const COOKIES = {
  session: cookieName("session"),
  /** Which account a browser has signed in to. */
  knownBrowser: cookieName("known-browser"),
  /** A sign-in whose password was right, until its code comes. */
  secondStep: cookieName("second-step"),
  dontRemember: cookieName("dont-remember"),
  sessionData: cookieName("session-data"),
  trustedDevice: cookieName("trusted-device"),
} as const;
