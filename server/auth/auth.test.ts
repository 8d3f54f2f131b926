import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";
import { getAuth } from "./auth";
import { ensureAdministrator } from "./ensure-administrator";
import { ATTEMPTS_OF_ADDRESS, ATTEMPTS_ON_ACCOUNT, SESSION } from "./limits";
import { editorOf } from "./session";

const SITE = "http://localhost:3000";
let email: string;
let password: string;

beforeAll(async () => {
  const made = await ensureAdministrator();
  email = made?.email ?? "";
  password = made?.password ?? "";
});
beforeEach(() => prisma.rateLimit.deleteMany());

type Attempt = { email?: string; password?: string; address?: string; cookie?: string; origin?: string };

/** Asks better-auth over HTTP, as the desk's actions do: the status, and the cookies that were set. */
async function post(path: string, body: object, { address = "192.0.2.1", cookie = "", origin = SITE }: Attempt = {}) {
  const auth = await getAuth();
  const headers = { "content-type": "application/json", origin, "x-forwarded-for": address };
  const request = new Request(`${SITE}/api/auth${path}`, {
    method: "POST",
    headers: cookie ? { ...headers, cookie } : headers,
    body: JSON.stringify(body),
  });
  const answer = await auth.handler(request).catch((error: { statusCode: number; body?: object }) => error);
  if (!(answer instanceof Response)) return { status: answer.statusCode, said: answer.body, cookies: [] as string[] };
  return { status: answer.status, said: await answer.json().catch(() => null), cookies: answer.headers.getSetCookie() };
}

const signIn = (attempt: Attempt = {}) =>
  post("/sign-in/email", { email: attempt.email ?? email, password: attempt.password ?? password }, attempt);
const pair = (cookies: string[]) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");
const editorWith = (cookie: string) => editorOf(new Headers({ cookie }));

describe("signing in", () => {
  it("gives an administrator a session, in a cookie that scripts and other sites cannot use", async () => {
    const { status, cookies } = await signIn();
    expect(status).toBe(200);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await editorWith(pair(cookies))).toMatchObject({ email, role: "ADMINISTRATOR" });
  });

  it("answers an unknown address and a wrong password alike", async () => {
    const wrong = await signIn({ password: "not the password" });
    const unknown = await signIn({ email: "nobody@example.org", password: "not the password" });
    expect(wrong).toMatchObject({ status: 401 });
    expect(unknown).toEqual(wrong);
  });

  it("takes as long for an unknown address as for a wrong password", async () => {
    const milliseconds = async (attempt: Attempt) => {
      const begin = performance.now();
      await signIn({ password: "not the password", ...attempt });
      return performance.now() - begin;
    };
    const times = { unknown: [] as number[], wrong: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      times.unknown.push(await milliseconds({ email: "nobody@example.org" }));
      times.wrong.push(await milliseconds({}));
    }
    const least = { unknown: Math.min(...times.unknown), wrong: Math.min(...times.wrong) };
    // Hashing takes most of the time: where it is left out, one of the two takes a tenth of the other.
    expect(least.unknown / least.wrong).toBeGreaterThan(0.5);
    expect(least.unknown / least.wrong).toBeLessThan(2);
  });

  it("does not let a visitor make an account, whatever role is asked for", async () => {
    const account = { email: "new@example.org", password: "a long password", name: "New", role: "ADMINISTRATOR" };
    expect((await post("/sign-up/email", account)).status).toBe(400);
    expect(await prisma.user.count({ where: { email: "new@example.org" } })).toBe(0);
  });

  it("takes no session whose signature is not the site's", async () => {
    const cookie = pair((await signIn()).cookies);
    expect(await editorWith(cookie.replace("session=", "session=x"))).toBeNull();
  });

  it("refuses a post with a session from another site", async () => {
    const cookie = pair((await signIn()).cookies);
    expect((await post("/sign-out", {}, { cookie, origin: "https://elsewhere.example" })).status).toBe(403);
    expect(await editorWith(cookie)).not.toBeNull();
  });
});

describe("guessing a password", () => {
  const guess = (count: number, attempt: (index: number) => Attempt) =>
    Array.from({ length: count }, (_, index) => () => signIn({ password: "a guess", ...attempt(index) })).reduce(
      async (before, next) => [...(await before), (await next()).status],
      Promise.resolve<number[]>([]),
    );

  it("is slowed on one account, from however many addresses, and in parallel too", async () => {
    const guesses = Array.from({ length: ATTEMPTS_ON_ACCOUNT.max + 5 }, (_, index) =>
      signIn({ password: "a guess", address: `192.0.2.${index}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(ATTEMPTS_ON_ACCOUNT.max);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  it("is slowed from one address, on however many accounts", async () => {
    const statuses = await guess(ATTEMPTS_OF_ADDRESS.max + 1, (index) => ({ email: `someone${index}@example.org` }));
    expect(statuses.at(-2)).toBe(401);
    expect(statuses.at(-1)).toBe(429);
  });

  it("does not keep out the owner, whose browser has signed in before", async () => {
    const cookie = pair((await signIn()).cookies);
    const elsewhere = (index: number) => ({ address: `198.51.100.${index}` });
    const statuses = await guess(ATTEMPTS_ON_ACCOUNT.max + 1, elsewhere);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn({ address: "203.0.113.1" })).status).toBe(429);
    expect((await signIn({ address: "203.0.113.1", cookie })).status).toBe(200);
  });

  it("is possible again when the time is over, which refused attempts do not lengthen", async () => {
    await guess(ATTEMPTS_ON_ACCOUNT.max + 3, (index) => ({ address: `192.0.2.${index}` }));
    const over = BigInt(Date.now() - ATTEMPTS_ON_ACCOUNT.window * 1000);
    await prisma.rateLimit.updateMany({ data: { lastRequest: over } });
    expect((await signIn({ address: "192.0.2.200" })).status).toBe(200);
  });

  it("leaves no address that was typed in the table", async () => {
    await signIn({ email: "secret.person@example.org" });
    expect(JSON.stringify((await prisma.rateLimit.findMany()).map(({ key }) => key))).not.toContain("secret.person");
  });
});

describe("editorOf(headers)", () => {
  it("ends a session that was not used for two hours", async () => {
    const cookie = pair((await signIn()).cookies);
    await prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await editorWith(cookie)).toBeNull();
  });

  it("keeps a session that is used, but not for more than twelve hours", async () => {
    const cookie = pair((await signIn()).cookies);
    const began = (seconds: number) => ({ createdAt: new Date(Date.now() - seconds * 1000) });
    const soon = new Date(Date.now() + 60_000);
    await prisma.session.updateMany({ data: { ...began(SESSION.absolute - 60), expiresAt: soon } });
    expect(await editorWith(cookie)).not.toBeNull();
    const { expiresAt } = await prisma.session.findFirstOrThrow({ orderBy: { expiresAt: "desc" } });
    expect(expiresAt.getTime()).toBeGreaterThan(soon.getTime());
    await prisma.session.updateMany({ data: began(SESSION.absolute + 60) });
    expect(await editorWith(cookie)).toBeNull();
  });

  it("knows nobody after signing out, on the server too", async () => {
    const cookie = pair((await signIn()).cookies);
    await post("/sign-out", {}, { cookie });
    expect(await editorWith(cookie)).toBeNull();
  });
});

describe("changing the password", () => {
  it("wants the present one, and ends the account's other sessions", async () => {
    const other = pair((await signIn()).cookies);
    const own = pair((await signIn()).cookies);
    const change = (currentPassword: string, newPassword: string, cookie: string) =>
      post("/change-password", { currentPassword, newPassword, revokeOtherSessions: true }, { cookie });
    expect((await change("not it", "nine bakers sang", own)).status).toBe(400);
    expect((await change(password, "short", own)).status).toBe(400);
    const { status, cookies } = await change(password, "nine bakers sang", own);
    expect(status).toBe(200);
    expect(await editorWith(other)).toBeNull();
    expect(await editorWith(pair(cookies))).not.toBeNull();
    expect((await signIn()).status).toBe(401);
    expect((await signIn({ password: "nine bakers sang" })).status).toBe(200);
    password = "nine bakers sang";
  });
});

describe("a site behind https", () => {
  it("sets cookies that no other host of its domain can set, and that go over https only", async () => {
    vi.stubEnv("SITE_URL", "https://votes.example.org");
    vi.resetModules();
    const { getAuth: getSecureAuth } = await import("./auth");
    vi.unstubAllEnvs();
    const request = new Request("https://votes.example.org/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://votes.example.org" },
      body: JSON.stringify({ email, password }),
    });
    const { headers } = await (await getSecureAuth()).handler(request);
    expect(headers.getSetCookie()).toHaveLength(2);
    for (const cookie of headers.getSetCookie()) {
      expect(cookie).toMatch(/^__Host-council\.[\w-]+=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
  });
});
