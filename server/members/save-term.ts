import "server-only";
import { formatDay } from "@/domain/dates";
import type { InputIssue } from "@/domain/input-fields";
import { changed, created } from "@/domain/revision";
import { checkTerm, type TermInput } from "@/domain/term-input";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { addRevision } from "../revisions/add";
import { sourceOfRevision } from "../revisions/source";
import { takeOut } from "../revisions/take-out";
import { Conflict, type Opened, oneAtATime, type SaveRecordResult, saving, today } from "../saving";
import { getTerm, listTerms } from "./term";

type Tx = Prisma.TransactionClient;

const RULES = {
  term_days: { path: "from", message: "The Charter came into force on 24 October 1945." },
  term_two_years: { path: "note", message: "Say why the term is not of two calendar years." },
  term_length: { path: "to", message: "A term is of two years, and no longer." },
  term_elected_ends: { path: "to", message: "An elected member’s term ends: give its last day." },
  term_member_once: { path: "from", message: "It sits on these days already." },
  term_seat_once: { path: "from", message: "Another holds this permanent seat on these days." },
  term_not_at_once: { path: "member", message: "A retiring member is not eligible for immediate re-election." },
  term_elected_seats: { path: "from", message: "Every elected seat is taken on one of these days." },
  vote_member_serving: { path: "to", message: "It voted on a day that this leaves out." },
  vote_member_missing: {
    path: "from",
    message: "The record has votes of these days in which it took no part as a member.",
  },
};

type Existing = Opened & { id: number };

/**
 * Adds a term on the Council, or changes one, with one revision. `source` is what it rests on; null where a change is
 * taken back. The rules are those of Article 23 of the Charter, and that its member's votes lie within it.
 */
export async function saveTerm(
  raw: { term: unknown; source: unknown },
  editor: Editor,
  reason: string,
  existing?: Existing,
): Promise<SaveRecordResult> {
  const named = sourceOfRevision(raw.source);
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-term");
    const before = existing && (await getTerm(existing.id, tx));
    if (existing && before?.version !== existing.version) throw new Conflict();
    const [members, terms] = await Promise.all([
      tx.member.findMany({ select: { code: true, shortName: true, permanent: true, seatCode: true } }),
      listTerms(tx),
    ]);
    const checked = checkTerm(raw.term, {
      members: members.map(({ shortName: name, ...member }) => ({ ...member, name })),
      terms: terms.filter(({ id }) => id !== existing?.id),
      today: today(),
    });
    const issues = [...(checked.ok ? [] : checked.issues), ...named.issues];
    if (!checked.ok || issues.length > 0) return { status: "REFUSED", issues };
    const { term } = checked;
    const member = members.find(({ code }) => code === term.member);
    if (!member) throw new Error(`There is no member ${term.member}, and the term was checked`);
    const saved = {
      status: "SAVED",
      href: `/members/${term.member}`,
      title: titleOf(member.shortName, term),
    } as const;
    const revision = { entity: "term", reason, source: named.source };
    const data = columnsOf(term);
    if (!existing || !before) {
      const kind = member.permanent ? "PERMANENT" : "ELECTED";
      const { seatCode, code: memberCode } = member;
      const { id } = await tx.term.create({ data: { ...data, memberCode, seatCode, kind } });
      await addRevision(tx, editor, { action: "CREATE", entityId: String(id), changes: created(term), ...revision });
      return saved;
    }
    const { id, version } = existing;
    const against = [...staysIssue(before.term, term), ...(await strandedIssue(tx, before.term, term))];
    if (against.length > 0) return { status: "REFUSED", issues: against };
    const changes = changed(before.term, term);
    if (Object.keys(changes).length === 0) return saved;
    const { count } = await tx.term.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } });
    if (count === 0) throw new Conflict();
    await addRevision(tx, editor, { action: "UPDATE", entityId: String(id), changes, ...revision });
    return saved;
  });
}

/** Takes a term out, with a revision that holds all of it. Refused where its member voted; CONFLICT where it was changed. */
export async function removeTerm(
  { id, version }: Existing,
  editor: Editor,
  reason: string,
  restsOn: string | null,
): Promise<SaveRecordResult> {
  const find = async (tx: Tx) => {
    const before = await getTerm(id, tx);
    if (before?.version !== version) return null;
    const issues = await strandedIssue(tx, before.term, null);
    if (issues.length > 0) return { issues: issues.map(({ message }) => ({ path: "", message })) };
    const remove = () => tx.term.deleteMany({ where: { id, version } });
    const title = titleOf(before.name, before.term);
    return { state: before.term, href: `/members/${before.term.member}`, title, remove };
  };
  return takeOut({ entity: "term", entityId: String(id), rules: RULES, restsOn, find }, editor, reason);
}

function columnsOf({ from, to, seatGroup, note }: TermInput) {
  return { from: new Date(from), to: to === null ? null : new Date(to), seatGroup, note };
}

function titleOf(name: string, { from, to }: TermInput): string {
  return to === null ? `${name} from ${formatDay(from)}` : `${name}, ${formatDay(from)} to ${formatDay(to)}`;
}

function staysIssue(before: TermInput, after: TermInput): InputIssue[] {
  const message = "It stays with its member: take it out, and enter the other’s.";
  return before.member === after.member ? [] : [{ path: "member", message }];
}

/** The first vote of the member on a day of the term that the change would leave out; of one that goes, on any of its days. */
async function strandedIssue(tx: Tx, before: TermInput, after: TermInput | null): Promise<InputIssue[]> {
  const [vote] = await tx.$queryRaw<{ id: string; date: Date }[]>`
    select v.id, v.date from member_vote mv join vote v on v.id = mv.vote_id
     where mv.member_code = ${before.member}
       and v.date between ${before.from}::date and coalesce(${before.to}::date, 'infinity')
       and not (${after !== null} and v.date between ${after?.from ?? null}::date and coalesce(${after?.to ?? null}::date, 'infinity'))
     order by v.date, v.id limit 1`;
  if (!vote) return [];
  const date = day(vote.date);
  const path = after !== null && after.from > date ? "from" : "to";
  return [{ path, message: `It voted on ${formatDay(date)} (${vote.id}): the term covers the votes of its member.` }];
}
