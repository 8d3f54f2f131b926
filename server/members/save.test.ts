import { beforeAll, describe, expect, it } from "vitest";
import { membersOn } from "@/domain/council";
import { checkMember } from "@/domain/member-input";
import type { Editor } from "../auth/session";
import { prisma } from "../db";
import { listCorrections } from "../revisions/corrections";
import { listMemberHistory } from "../revisions/of-page";
import { takeBack } from "../revisions/take-back";
import { expectContentsKept } from "../testing/contents";
import { openSql } from "../testing/sql";
import { listSeatedMembers } from "../votes/seated-members";
import { anEditor } from "../votes/votes.fixture";
import { getMemberInput, removeMember, saveMember } from "./save";

const sql = openSql();
let editor: Editor;
beforeAll(async () => {
  editor = await anEditor();
});

const source = "A/RES/1/1";
const opened = async (code: string) => ({ code, version: (await getMemberInput(code))?.version ?? 0 });
const latest = (entityId: string) =>
  prisma.revision.findFirstOrThrow({ where: { entity: "member", entityId }, orderBy: { id: "desc" } });
const nameOn = async (member: string, day: string) =>
  membersOn(await listSeatedMembers(), day).find((term) => term.member === member)?.name;

describe("saveMember(raw, editor, reason, existing)", () => {
  it("corrects the name of a period, which the votes of its days then bear, and that may be taken back", async () => {
    expect(await nameOn("BFA", "1984-07-01")).toBe("Upper Volta");
    const held = (await getMemberInput("BFA"))?.member;
    const names = held?.names.map((name) =>
      name.shortName === "Upper Volta" ? { ...name, shortName: "Haute-Volta" } : name,
    );
    const seen = await opened("BFA");
    const changed = { member: { ...held, names }, source };
    expect(await saveMember(changed, editor, "As it wrote itself", seen)).toEqual({
      ...{ status: "SAVED", href: "/members/BFA", title: "Burkina Faso" },
    });
    expect(await nameOn("BFA", "1984-07-01")).toBe("Haute-Volta");
    expect(await saveMember(changed, editor, "Mine", seen)).toEqual({ status: "CONFLICT" });
    expect(await listMemberHistory("BFA")).toMatchObject([{ action: "UPDATE", source, changes: { names: {} } }]);
    const { corrections } = await listCorrections({ member: "BFA", kind: "member", page: 1 });
    expect(corrections).toMatchObject([{ by: "editor", href: "/members/BFA", reason: "As it wrote itself" }]);
    expect((await takeBack((await latest("BFA")).id, editor, "In English")).status).toBe("SAVED");
    expect((await getMemberInput("BFA"))?.member).toEqual(held);
  });

  it("takes a state out that was entered, and brings it back; not one that sat or that the record names", async () => {
    const state = {
      ...{ code: "RUR", shortName: "Ruritania", officialName: "Kingdom of Ruritania", status: "MEMBER" as const },
      ...{ regionalGroup: "Eastern Europe", iso2: "RT" },
      names: [{ name: "Kingdom of Ruritania", shortName: "Ruritania", from: "2026-01-01", to: null }],
    };
    expect(await saveMember({ member: state, source }, editor, "Admitted")).toMatchObject({ href: "/members" });
    expect(await removeMember({ code: "RUR", version: 9 }, editor, "Mine", source)).toEqual({ status: "CONFLICT" });
    expect(await removeMember(await opened("RUR"), editor, "On nothing", "")).toMatchObject({
      ...{ status: "REFUSED", issues: [{ path: "restsOn" }] },
    });
    expect((await removeMember(await opened("RUR"), editor, "Not yet", source)).status).toBe("SAVED");
    expect(await getMemberInput("RUR")).toBeNull();
    const { corrections } = await listCorrections({ kind: "member", by: "editor", page: 1 });
    expect(corrections[0]).toMatchObject({ action: "DELETE", record: "RUR", title: "Ruritania", href: null });
    expect((await takeBack((await latest("RUR")).id, editor, "It was")).status).toBe("SAVED");
    expect((await getMemberInput("RUR"))?.member).toEqual(state);
    expect(await removeMember(await opened("GRC"), editor, "Out", source)).toMatchObject({ status: "REFUSED" });
    await expect(prisma.$executeRaw`delete from member where code = 'GRC'`).rejects.toThrow(/fkey/);
  });

  it("takes every state of the record as its form has it", async () => {
    const codes = await prisma.member.findMany({ select: { code: true }, where: { code: { not: "RUR" } } });
    const held = await Promise.all(codes.map(({ code }) => getMemberInput(code)));
    const refused = held.flatMap((one) => {
      const checked = checkMember(one?.member);
      return checked.ok ? [] : [{ code: one?.member.code, issues: checked.issues }];
    });
    expect(held).toHaveLength(200);
    expect(refused).toEqual([]);
  });

  it("keeps the sum of all contents in step", async () => {
    await expectContentsKept(sql);
  });
});
