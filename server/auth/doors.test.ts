import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { prisma } from "../db";

// The request of a stranger who posts from the site's own pages.
const request = vi.hoisted(() => ({ headers: new Headers({ origin: "http://localhost:3000" }) }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ getAll: () => [], set: () => {} }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next/navigation", async () => (await import("../testing/browser")).nextNavigation);

type Module = Record<string, unknown>;
const actions = import.meta.glob<Module>("../../app/**/actions.ts");
const routes = import.meta.glob<Module>("../../app/admin/**/route.ts");
const pages = import.meta.glob<string>("../../app/admin/**/page.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What anyone may do: sign in, in both steps, and out, use a link that was given to them, report an error. */
const OPEN = ["signInAction", "codeAction", "signOutAction", "joinAction", "reportAction"];

/** What a stranger must leave as it was. */
const state = () =>
  prisma.$queryRaw`
    select (select number from record_version) as version, (select count(*)::int from revision) as revisions,
           (select count(*)::int from app_user) as users, (select count(*)::int from app_link) as links,
           (select count(*)::int from app_import) as imports, (select count(*)::int from app_proposal) as proposals,
           (select publishing::text from app_setting) as publishing`;

let before: unknown;
beforeAll(async () => {
  before = await state();
});

describe("the doors of the desk", () => {
  it("are all in files that say so", () => {
    expect(Object.keys(actions).length).toBeGreaterThan(10);
    for (const path of Object.keys(actions)) {
      expect(readFileSync(new URL(path, import.meta.url), "utf8"), path).toMatch(/^"use server";/);
    }
  });

  it.each(Object.entries(actions))("%s does nothing for a stranger", async (_, load) => {
    for (const [name, action] of Object.entries(await load())) {
      if (OPEN.includes(name) || typeof action !== "function") continue;
      // What is bound to an action comes before the state and the form; a form alone is its last argument.
      const form = new FormData();
      form.set("intent", "invite");
      form.set("changeReason", "Because");
      const bound = Array.from({ length: Math.max(0, action.length - 2) }, () => "1");
      const args = action.length === 1 ? [form] : [...bound, {}, form];
      const answer = await Promise.resolve(action(...args)).catch((error: Error) => error.message);
      expect(JSON.stringify(answer ?? "SIGNED_OUT"), name).toMatch(/SIGNED_OUT|redirected to \/admin\/sign-in/);
    }
    expect(await state()).toEqual(before);
  });

  it.each(Object.entries(routes))("%s answers a stranger with no more than that", async (_, load) => {
    for (const [method, handler] of Object.entries(await load())) {
      const url = "http://localhost:3000/admin/any?date=2017-02-28";
      const sent = new Request(url, { method, headers: request.headers, ...(method !== "GET" && { body: "a,b" }) });
      const answer = await (handler as (request: Request) => Promise<Response>)(
        Object.assign(sent, { nextUrl: new URL(url) }),
      );
      expect(answer.status, method).toBe(401);
    }
    expect(await state()).toEqual(before);
  });

  it.each(Object.entries(pages))("%s asks who is there", (path, text) => {
    if (/\/(sign-in|join)\//.test(path)) return;
    expect(text).toMatch(/await (requireEditor|requireAdministrator|requirePerson|loadForm)(<.*>)?\(/);
  });
});
