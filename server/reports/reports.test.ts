import { beforeEach, describe, expect, it } from "vitest";
import type { ReportedKind } from "@/domain/report-input";
import { prisma } from "../db";
import { decideReport, getReport, listReports } from "./queue";
import { findReported } from "./record";
import { sendReport } from "./send";
import { faultOfStamp, stampOf } from "./stamp";

const EDITOR = { id: "ada", name: "Ada", email: "ada@example.org", role: "EDITOR" } as const;
const REPORT = {
  wrong: "Bolivia abstained <b>here</b>, it did not vote No.",
  evidence: "S/PV.7893",
  contact: "reader@example.org",
};
const VOTE = { kind: "vote", key: "s-2017-172" } as const;

let address = 0;
const send = (more: Partial<typeof REPORT> = {}) => sendReport(VOTE, { ...REPORT, ...more }, `192.0.2.${address++}`);

beforeEach(async () => {
  await prisma.report.deleteMany();
  await prisma.rateLimit.deleteMany();
});

describe("findReported(kind, key)", () => {
  it.each<[ReportedKind, string, string]>([
    ["resolution", "s-2017-172", "/resolutions/s-2017-172"],
    ["statement", "wang-lavrov-call-2020-01", "/statements/wang-lavrov-call-2020-01"],
    ["source", "reuters-2020-01-06", "/sources/reuters-2020-01-06"],
    ["claim", "1", "/sources/"],
    ["member", "CHN", "/members/CHN"],
    ["topic", "syria", "/topics/syria"],
  ])("finds the page of a %s", async (kind, key, href) => {
    expect((await findReported(kind, key))?.href).toContain(href);
  });

  it.each<[ReportedKind, string]>([
    ["resolution", "none"],
    ["vote", "none"],
    ["claim", "0x1"],
    ["claim", "999999999"],
    ["member", "zzz"],
    ["member", "ZZZ"],
  ])("is null of the %s %s", async (kind, key) => expect(await findReported(kind, key)).toBeNull());
});

describe("sendReport(about, report, address)", () => {
  it("puts it into the queue as it was typed", async () => {
    expect(await send()).toMatchObject({ status: "SENT" });
    const { waiting } = await listReports(1);
    expect(waiting).toMatchObject([{ recordKind: "vote", state: "OPEN", ...REPORT }]);
    expect(await sendReport({ kind: "vote", key: "none" }, REPORT, "192.0.2.1")).toEqual({ status: "GONE" });
  });

  it("takes five from one address in ten minutes, and sixty from all", async () => {
    const own = [];
    for (let index = 0; index < 6; index += 1) own.push((await sendReport(VOTE, REPORT, "192.0.2.250")).status);
    expect(own).toEqual(["SENT", "SENT", "SENT", "SENT", "SENT", "TOO_MANY"]);
    const all = await Promise.all(Array.from({ length: 58 }, () => send()));
    expect(all.filter(({ status }) => status === "SENT")).toHaveLength(55);
    expect(JSON.stringify((await prisma.rateLimit.findMany()).map(({ key }) => key))).not.toContain("192.0.2");
  });
});

describe("faultOfStamp(stamp, now)", () => {
  it("is null of a form that was open for a while, and of no other", async () => {
    const now = Date.now();
    expect(await faultOfStamp(await stampOf(now - 5_000), now)).toBeNull();
    expect(await faultOfStamp(await stampOf(now - 1_000), now)).toContain("within three seconds");
    expect(await faultOfStamp(await stampOf(now - 25 * 3600_000), now)).toContain("too long ago");
    const [, signature] = (await stampOf(now)).split(".");
    expect(await faultOfStamp(`${now - 5_000}.${signature}`, now)).toContain("too long ago");
    expect(await faultOfStamp("", now)).toContain("too long ago");
  });
});

describe("decideReport(id, decision, by)", () => {
  const number = async () => {
    const sent = await send();
    return sent.status === "SENT" ? sent.number : 0;
  };

  it("closes it once, with the change of its record that it led to", async () => {
    const id = await number();
    await prisma.user.upsert({ where: { id: EDITOR.id }, create: EDITOR, update: {} });
    const revision = (entityId: string) =>
      prisma.revision.create({
        data: {
          userId: EDITOR.id,
          actor: "Ada",
          action: "UPDATE",
          entity: "vote",
          entityId,
          changes: {},
          reason: "As S/PV.7893 says",
        },
      });
    const [own, other] = [await revision("s-2017-172"), await revision("s-2019-186")];
    expect((await getReport(id))?.corrections.map((change) => change.id)).toEqual([own.id]);
    const answered = (of: number) => decideReport(id, { to: "ANSWERED", answer: "Corrected.", revision: of }, EDITOR);
    expect(await answered(other.id)).toBe(false);
    expect(await decideReport(id, { to: "TAKEN" }, EDITOR)).toBe(true);
    expect(await answered(own.id)).toBe(true);
    expect(await decideReport(id, { to: "DISMISSED", answer: "No." }, EDITOR)).toBe(false);
    expect((await getReport(id))?.report).toMatchObject({ state: "ANSWERED", revisionId: own.id, handler: "Ada" });
  });

  it("is refused by the database without a reason", async () => {
    const id = await number();
    await expect(decideReport(id, { to: "DISMISSED", answer: " " }, EDITOR)).rejects.toThrow();
  });

  it("lets the contact go thirty days after it was closed", async () => {
    const id = await number();
    await decideReport(id, { to: "DISMISSED", answer: "The record is right: S/PV.7893." }, EDITOR);
    const closedDaysAgo = (days: number) =>
      prisma.report.update({ where: { id }, data: { closedAt: new Date(Date.now() - days * 24 * 3600_000) } });
    await closedDaysAgo(29);
    expect((await getReport(id))?.report.contact).toBe("reader@example.org");
    await closedDaysAgo(31);
    expect((await getReport(id))?.report.contact).toBeNull();
  });
});
