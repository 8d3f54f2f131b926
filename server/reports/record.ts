import "server-only";
import type { ReportedKind } from "@/domain/report-input";
import { voteHref } from "@/domain/vote-address";
import { prisma } from "../db";

/** A record that a report is about: what revisions call it, its title and its page. */
export type ReportedRecord = { kind: ReportedKind; key: string; title: string; href: string };

/** The record of a kind with a key, as revisions name it; null where there is none. */
export async function findReported(kind: ReportedKind, key: string): Promise<ReportedRecord | null> {
  const page = await PAGES[kind](key);
  return page && { kind, key, ...page };
}

type Page = { title: string; href: string } | null;

const PAGES: Record<ReportedKind, (key: string) => Promise<Page>> = {
  async resolution(slug) {
    const text = await prisma.resolution.findUnique({ where: { slug } });
    return (
      text && {
        title: [text.symbol ?? text.draftSymbol, text.title].filter(Boolean).join(": "),
        href: `/resolutions/${slug}`,
      }
    );
  },
  async vote(id) {
    const vote = await prisma.vote.findUnique({ where: { id }, include: { resolution: true } });
    if (!vote) return null;
    const { slug, symbol, draftSymbol, title } = vote.resolution;
    const parts = [symbol ?? draftSymbol, vote.title ?? title].filter(Boolean);
    return { title: parts.join(": "), href: voteHref({ id, slug, kind: vote.kind }) };
  },
  async statement(slug) {
    const statement = await prisma.statement.findUnique({ where: { slug } });
    return statement && { title: statement.title, href: `/statements/${slug}` };
  },
  async source(slug) {
    const source = await prisma.source.findUnique({ where: { slug } });
    return source && { title: source.title ?? source.publisher, href: `/sources/${slug}` };
  },
  async claim(id) {
    if (!/^\d{1,9}$/.test(id)) return null;
    const claim = await prisma.claim.findUnique({ where: { id: Number(id) }, include: { source: true } });
    return claim && { title: `“${claim.words}”`, href: `/sources/${claim.source.slug}#claim-${id}` };
  },
  async member(code) {
    if (!/^[A-Z]{3}$/.test(code)) return null;
    const member = await prisma.member.findUnique({ where: { code } });
    return member && { title: member.shortName, href: `/members/${code}` };
  },
  async topic(slug) {
    const topic = await prisma.topic.findUnique({ where: { slug } });
    return topic && { title: topic.name, href: `/topics/${slug}` };
  },
};
