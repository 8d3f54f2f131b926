import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dictionary } from "@zxcvbn-ts/language-common";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeSettings } from "../env";
import { onSecurity } from "../security-events";
import { newPasswordFault } from "./new-password-fault";

const PERSON = { name: "Ada Nwosu", email: "ada.nwosu@example.org" };
const GOOD = "nine bakers sang softly";
const LEAKED = /^It is among those that have leaked/;
const fault = (password: string) => newPasswordFault(password, PERSON);

describe("newPasswordFault(password, person)", () => {
  it.each(["internacional", "Internacional", "rikitikitavi", "perasperaadastra", "favouriteworstnightmare"])(
    "refuses %s, which a program would not guess and a list has",
    async (password) => expect(await fault(password)).toMatch(LEAKED),
  );

  it("refuses every common password of the estimator's list that is long enough", async () => {
    const long = [...(dictionary["passwords-common"] ?? [])].map(String).filter(({ length }) => length >= 12);
    expect(long.length).toBeGreaterThan(300);
    for (const password of long) expect(await fault(password), password).not.toBeNull();
  });

  it("takes others, of 128 characters too", async () => {
    expect(await fault(GOOD)).toBeNull();
    expect(await fault(`${"k3Vq-9fLw2Zp".repeat(10)}8 letter`)).toBeNull();
  });
});

describe("newPasswordFault(password, person), where a service may be asked", () => {
  const sum = createHash("sha1").update(GOOD).digest("hex").toUpperCase();
  let server: Server;
  let asked: string[];
  let answer: { status: number; text: string } | "none";
  let told: string[];
  let stop: () => void;

  beforeEach(async () => {
    asked = [];
    told = [];
    answer = { status: 200, text: "" };
    stop = onSecurity(({ what, outcome }) => told.push(`${what}: ${outcome}`));
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (answer === "none") return;
      response.writeHead(answer.status, { location: "/elsewhere" }).end(answer.text);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    changeSettings({ LEAKED_PASSWORDS_URL: `http://127.0.0.1:${port}/range/` });
  });
  afterEach(() => {
    stop();
    changeSettings({ LEAKED_PASSWORDS_URL: undefined });
    server.closeAllConnections();
    server.close();
  });

  it("tells it five letters of the sum, and refuses what it has", async () => {
    answer = { status: 200, text: `${"0".repeat(35)}:3\r\n${sum.slice(5).toLowerCase()}:17\r\n` };
    expect(await fault(GOOD)).toMatch(LEAKED);
    expect(asked).toEqual([`/range/${sum.slice(0, 5)}`]);
  });

  it("takes what it has not, and what it names with a count of 0 to fill the answer", async () => {
    answer = { status: 200, text: `${"0".repeat(35)}:3\r\n${sum.slice(5)}:0` };
    expect(await fault(GOOD)).toBeNull();
    expect(told).toEqual([]);
  });

  it("does not ask it for what the lists here refuse", async () => {
    expect(await fault("internacional")).toMatch(LEAKED);
    expect(asked).toEqual([]);
  });

  it.each([
    ["fails", { status: 503, text: "" }],
    ["leads elsewhere", { status: 302, text: "" }],
    ["does not answer within two seconds", "none" as const],
  ])("takes the password and tells the log where it %s", async (_, given) => {
    answer = given;
    const begin = performance.now();
    expect(await fault(GOOD)).toBeNull();
    expect(performance.now() - begin).toBeLessThan(3500);
    expect(asked).toHaveLength(1);
    expect(told).toEqual(["list of leaked passwords: not reached"]);
  });
});
