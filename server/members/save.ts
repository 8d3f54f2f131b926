import "server-only";
import { checkMember, type MemberInput } from "@/domain/member-input";
import { changed, created, type RevisedState, revisedPart } from "@/domain/revision";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { sourceOfRevision } from "../revisions/source";
import { takeOut } from "../revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving } from "../saving";

type Tx = Prisma.TransactionClient;

const RULES = {
  member_name_once: { path: "names.0.from", message: "Of one day a state has one name." },
  member_name_days: { path: "names.0.to", message: "The last day comes before the first." },
};

type Existing = Opened & { code: string };

/**
 * Adds a state, or changes the one with a code, with one revision. The names by period are those given: what is left out is
 * taken out. `source` is what it rests on; null where a change is taken back.
 */
export async function saveMember(
  raw: { member: unknown; source: unknown },
  editor: Editor,
  reason: string,
  existing?: Existing,
): Promise<SaveRecordResult> {
  const checked = checkMember(raw.member);
  const named = sourceOfRevision(raw.source);
  const issues = [...(checked.ok ? [] : checked.issues), ...named.issues];
  if (!checked.ok || issues.length > 0) return { status: "REFUSED", issues };
  const { member } = checked;
  const refused = (path: string, message: string): SaveRecordResult => {
    return { status: "REFUSED", issues: [{ path, message }] };
  };
  if (existing && existing.code !== member.code) {
    return refused("code", "A state keeps its code: take it out, and enter the other.");
  }
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-member");
    const { code, shortName } = member;
    const twin = await tx.member.findFirst({
      where: existing ? { shortName, code: { not: code } } : { OR: [{ code }, { shortName }] },
    });
    if (twin) {
      const path = twin.code === code ? "code" : "shortName";
      return refused(path, `The record has it already: ${twin.shortName}, ${twin.code}.`);
    }
    const revision = { entity: "member", entityId: code, reason, source: named.source };
    const saved = { status: "SAVED", href: await pageOf(tx, code), title: shortName } as const;
    if (!existing) {
      const own = { code, seatCode: code, permanent: false, flagCode: member.iso2?.toLowerCase() ?? null };
      await tx.member.create({ data: { ...columnsOf(member), ...own } });
      await writeNames(tx, member);
      const changes = created(revisedMember(member));
      await addRevision(tx, editor, { action: "CREATE", changes, ...revision });
      return saved;
    }
    const before = await getMemberInput(code, tx);
    const { count } = await tx.member.updateMany({
      where: { code, version: existing.version },
      data: { ...columnsOf(member), version: { increment: 1 } },
    });
    if (!before || count === 0) throw new Conflict();
    const changes = changed(revisedMember(before.member), revisedMember(member));
    if ("names" in changes) await writeNames(tx, member);
    await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
    return saved;
  });
}

/**
 * Takes a state out with its names, with a revision that holds all of it. Refused while it has a term or the record names
 * it elsewhere; CONFLICT where it is gone or was changed meanwhile.
 */
export async function removeMember(
  { code, version }: Existing,
  editor: Editor,
  reason: string,
  restsOn: string | null,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await getMemberInput(code, tx);
    if (before?.version !== version) return null;
    const parts = { terms: true, memberVotes: true, statements: true, quotations: true, explanations: true } as const;
    const { _count } = await tx.member.findUniqueOrThrow({ where: { code }, select: { _count: { select: parts } } });
    if (Object.values(_count).some((count) => count > 0)) {
      const message = "It has terms on the Council, or votes and statements name it: it stays in the record.";
      return { issues: [{ path: "", message }] };
    }
    const remove = async () => {
      await tx.memberName.deleteMany({ where: { memberCode: code } });
      return tx.member.deleteMany({ where: { code, version } });
    };
    return { state: revisedMember(before.member), href: "/members", title: before.member.shortName, remove };
  };
  return takeOut({ entity: "member", entityId: code, rules: RULES, restsOn, find }, editor, reason);
}

/** A state in the fields of its form, with the version that was read; null where there is none. */
export async function getMemberInput(
  code: string,
  db: Pick<Tx, "member"> = prisma,
): Promise<{ version: number; member: Held } | null> {
  if (!/^[A-Z]{3}$/.test(code)) return null;
  const row = await db.member.findUnique({ where: { code }, include: { names: true } });
  if (!row) return null;
  const { shortName, officialName, status, regionalGroup, iso2, version } = row;
  const names = row.names
    .map(({ name, shortName: short, from, to }) => {
      return { name, shortName: short, from: from && day(from), to: to && day(to) };
    })
    .sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  return { version, member: { code, shortName, officialName, status, regionalGroup, iso2, names } };
}

/** The group of a state is one of a list in its form, and any text in the database. */
type Held = Omit<MemberInput, "regionalGroup"> & { regionalGroup: string | null };

/** A state as a revision has it: of each name what it has, in order of their days. */
export function revisedMember({ names, ...member }: Held): RevisedState {
  const sorted = names.toSorted((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  return { ...member, names: sorted.map(revisedPart) };
}

function columnsOf({ shortName, officialName, status, regionalGroup, iso2 }: MemberInput) {
  return { shortName, officialName, status, regionalGroup, iso2 };
}

async function writeNames(tx: Tx, { code: memberCode, names }: MemberInput): Promise<void> {
  await tx.memberName.deleteMany({ where: { memberCode } });
  await tx.memberName.createMany({
    data: names.map(({ from, to, ...name }) => ({
      memberCode,
      ...name,
      from: from === null ? null : new Date(from),
      to: to === null ? null : new Date(to),
    })),
  });
}

/** A state has a page of its own once it has a term. */
async function pageOf(tx: Tx, code: string): Promise<string> {
  return (await tx.term.count({ where: { memberCode: code } })) > 0 ? `/members/${code}` : "/members";
}
