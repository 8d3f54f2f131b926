import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { leaksIn, listSecrets } from "@/server/commands/secrets";
import { distFolder, settings } from "@/server/env";
import { signIn } from "./desk";
import { findDeskPages } from "./every-page";
import { expect, test } from "./fixtures";

/** What the browser is sent besides pages, as it was built. */
const BUILT = join(process.cwd(), distFolder(), "static");

test("no page of the desk and no script of the site has a password, a key, a hash or an address of the database", async ({
  page,
}) => {
  await page.goto("/admin");
  await signIn(page);
  const { ADMIN_PASSWORD = "", DATABASE_URL = "", WEB_DATABASE_URL = "" } = settings();
  const secrets = await listSecrets(DATABASE_URL, WEB_DATABASE_URL);
  expect(leaksIn(`<p>${ADMIN_PASSWORD}</p>`, secrets)).toEqual(["the administrator’s password"]);
  expect([...secrets.values()]).toEqual(
    expect.arrayContaining([
      "the password of the database’s owner",
      "the password of the site’s role",
      "the token of the metrics",
      "the key of the sessions",
      "the hash of a password",
      "the token of a session",
    ]),
  );

  const found: string[] = [];
  const scripts = readdirSync(BUILT, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(20);
  const addresses = /postgres(ql)?:\/\/|process\.env\.[A-Z]*(PASSWORD|SECRET|TOKEN|DATABASE)/;
  for (const name of scripts) {
    const text = readFileSync(join(BUILT, name), "utf8");
    found.push(...leaksIn(text, secrets).map((leak) => `${name}: ${leak}`), ...(addresses.test(text) ? [name] : []));
  }
  for (const path of ["/", "/api/health", ...(await findDeskPages(page))]) {
    const text = await (await page.request.get(path)).text();
    found.push(...leaksIn(text, secrets).map((leak) => `${path}: ${leak}`));
  }
  expect(found).toEqual([]);
});
