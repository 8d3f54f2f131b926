import "server-only";
import type { FoundAnswer } from "@/domain/answers/search";
import { yearOf } from "@/domain/dates";
import { formatCount } from "@/domain/figures";
import type { FindQuery } from "@/domain/find-query";
import { STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { COMMON_NAMES, nameMatcher } from "@/domain/name-match";
import { prisma } from "../db";
import { listNamedMembers, type NamedMember } from "../members/list";
import { onceAVersion } from "../once-a-version";
import { matchesStatement } from "../statements/search";
import { listTopicsInFull } from "../topics";
import { findTexts } from "./texts";

/** Of each kind but texts at most so many, so that none hides the others. */
const OF_A_KIND = 3;

/** With how many texts each has: counted over all of them, and once for each state of the record. */
const getTopics = onceAVersion(listTopicsInFull);

/**
 * What somebody may mean who typed this: the text whose symbol it is, members and topics of which it begins the name, texts
 * and statements with the words. At most `limit`; nothing typed finds nothing.
 */
export async function find({ q, limit }: FindQuery): Promise<FoundAnswer[]> {
  if (q === undefined) return [];
  const [texts, members, topics, statements] = await Promise.all([
    findTexts(q, limit),
    findMembers(q),
    findTopics(q),
    findStatements(q),
  ]);
  const isExact = (text: { exact: boolean }) => text.exact;
  const asAnswer = ({ slug, title, detail }: (typeof texts)[number]): FoundAnswer => {
    return { kind: "TEXT", title, detail, path: `/resolutions/${slug}` };
  };
  const first = [...texts.filter(isExact).map(asAnswer), ...members, ...topics];
  const room = Math.max(0, limit - first.length - statements.length);
  const others = texts.filter((text) => !isExact(text)).slice(0, room);
  return [...first, ...others.map(asAnswer), ...statements].slice(0, limit);
}

async function findMembers(q: string): Promise<FoundAnswer[]> {
  const [members, named] = await Promise.all([listNamedMembers(), prisma.memberName.findMany()]);
  const isNamed = nameMatcher(q);
  return members
    .filter(({ code, name }) => {
      const earlier = named.filter(({ memberCode }) => memberCode === code).flatMap((one) => [one.name, one.shortName]);
      return isNamed([code, name, ...earlier, ...(COMMON_NAMES[code] ?? [])]);
    })
    .slice(0, OF_A_KIND)
    .map((member) => ({
      kind: "MEMBER",
      title: member.name,
      detail: termsOf(member),
      path: `/members/${member.code}`,
    }));
}

function termsOf({ permanent, terms }: NamedMember): string {
  if (permanent) return "Permanent member";
  const last = terms.at(-1);
  const years = last?.to ? `${yearOf(last.from)}–${yearOf(last.to)}` : "";
  return terms.length === 1 ? `Elected, ${years}` : `Elected ${terms.length} times, last ${years}`;
}

async function findTopics(q: string): Promise<FoundAnswer[]> {
  const isNamed = nameMatcher(q);
  return (await getTopics())
    .filter(({ name, slug }) => isNamed([name, slug]))
    .toSorted((a, b) => b.resolutions - a.resolutions)
    .slice(0, OF_A_KIND)
    .map(({ slug, name, resolutions }) => ({
      kind: "TOPIC",
      title: name,
      detail: `${formatCount(resolutions)} ${resolutions === 1 ? "text" : "texts"}`,
      path: `/topics/${slug}`,
    }));
}

async function findStatements(q: string): Promise<FoundAnswer[]> {
  const rows = await prisma.statement.findMany({
    where: matchesStatement({ q }),
    select: { slug: true, title: true, kind: true, status: true, date: true },
    orderBy: [{ date: "desc" }, { id: "asc" }],
    take: OF_A_KIND,
  });
  return rows.flatMap(({ slug, title, kind, status, date }): FoundAnswer[] => {
    if (kind === "DRAFT_RESOLUTION") return [];
    const detail = `${STATEMENT_KIND_LABELS[kind]} · ${STATEMENT_STATUS_LABELS[status]} · ${date.getUTCFullYear()}`;
    return [{ kind: "STATEMENT", title, detail, path: `/statements/${slug}` }];
  });
}
