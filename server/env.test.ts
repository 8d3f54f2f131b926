import { describe, expect, it } from "vitest";
import { readSettings } from "./env";

describe("readSettings(environment)", () => {
  it("needs nothing", () => {
    expect(readSettings({})).toEqual({
      PORT: 3000,
      SITE_URL: "http://localhost:3000",
      CACHE_MB: 24,
      TRUSTED_PROXIES: 0,
    });
  });

  it("takes an empty setting for none", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: "", SITE_URL: "" })).toMatchObject({ PORT: 3000 });
  });

  it("gives the site the port's address unless it has one of its own", () => {
    expect(readSettings({ PORT: "8080" }).SITE_URL).toBe("http://localhost:8080");
    expect(readSettings({ SITE_URL: "https://votes.example.org/" }).SITE_URL).toBe("https://votes.example.org");
  });

  it("listens on every address unless one is named", () => {
    expect(readSettings({ HOST: "" }).HOST).toBeUndefined();
    expect(readSettings({ HOST: "127.0.0.1" })).toMatchObject({ HOST: "127.0.0.1", SITE_URL: "http://localhost:3000" });
    expect(readSettings({ HOST: "192.0.2.7" }).SITE_URL).toBe("http://192.0.2.7:3000");
  });

  it.each([
    [{ HOST: "votes.example.org" }, "HOST must be an address of this machine, such as 127.0.0.1"],
    [{ PORT: "http" }, "PORT must be a number from 1 to 65535"],
    [{ PORT: "65536" }, "PORT must be a number from 1 to 65535"],
    [{ CACHE_MB: "much" }, "CACHE_MB must be a number from 8 to 4096"],
    [{ METRICS_TOKEN: "guessed" }, "METRICS_TOKEN must have at least 16 characters"],
    [{ LOG: "loud" }, "LOG must be json"],
    [{ SECOND_FACTOR: "yes" }, "SECOND_FACTOR must be administrators or everyone"],
    [{ LEAKED_PASSWORDS_URL: "pwnedpasswords" }, "LEAKED_PASSWORDS_URL must be an address"],
    [{ LEAKED_PASSWORDS_URL: "http://pwned.example/range/" }, "LEAKED_PASSWORDS_URL must begin with https:"],
    [{ LEAKED_PASSWORDS_URL: "https://pwned.example/range" }, "LEAKED_PASSWORDS_URL must end with a slash"],
    [{ PORT: "80.5" }, "PORT must be a number from 1 to 65535"],
    [{ DATABASE_URL: "mysql://localhost/votes" }, "DATABASE_URL must look like postgresql://"],
    [{ SITE_URL: "https://example.org/votes" }, "SITE_URL must be an origin"],
    [{ SITE_URL: "votes.example.org" }, "SITE_URL must be an address"],
    [{ ADMIN_EMAIL: "me@example.org" }, "ADMIN_PASSWORD must be set where ADMIN_EMAIL is"],
    [{ ADMIN_PASSWORD: "long enough to pass" }, "ADMIN_EMAIL must be set where ADMIN_PASSWORD is"],
    [{ ADMIN_EMAIL: "me@example.org", ADMIN_PASSWORD: "short" }, "ADMIN_PASSWORD must have at least 12 characters"],
  ])("refuses %o by name", (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(sentence);
  });

  it("names every bad setting and repeats no secret", () => {
    const environment = { PORT: "0", ADMIN_EMAIL: "me@example.org", ADMIN_PASSWORD: "secret" };
    expect(() => readSettings(environment)).toThrow(/PORT.*ADMIN_PASSWORD/);
    expect(() => readSettings(environment)).not.toThrow(/secret/);
  });
});
