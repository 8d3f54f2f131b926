import "server-only";
import { formatCount } from "@/domain/figures";
import { changed, created } from "@/domain/revision";
import { inWords } from "@/domain/sentence";
import { checkSource, type SourceInput } from "@/domain/source-input";
import { slugOf } from "@/domain/symbols";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { takeOut } from "../revisions/take-out";
import { Conflict, freeAddress, type Opened, oneAtATime, type SaveRecordResult, saving, today } from "../saving";

const RULES = {
  source_url: { path: "url", message: "It is not a web address." },
  source_date: { path: "date", message: "It looks like 2020-01-06, 2020-01 or 2020." },
  citation_source_id_fkey: { path: "", message: "It was cited meanwhile: take that out first." },
  claim_source_id_fkey: { path: "", message: "A claim of it was entered meanwhile: take that out first." },
  source_slug_key: { path: "title", message: "Another source was saved at the same moment. Save again." },
};

/** A source that was taken out and comes back under the address that it had. */
type Former = { slug: string };

/** Adds a source, or changes the one at an address, with one revision. An address on the web is in the record once. */
export async function saveSource(
  raw: unknown,
  editor: Editor,
  reason: string,
  held?: (Opened & { slug: string }) | Former,
): Promise<SaveRecordResult> {
  const existing = held && "version" in held ? held : undefined;
  const before = existing && (await prisma.source.findUnique({ where: { slug: existing.slug } }));
  if (existing && !before) return { status: "CONFLICT" };
  const checked = checkSource(raw, { today: today(), isArticle: Boolean(before?.article) });
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { source } = checked;
  return saving(RULES, async (tx) => {
    await oneAtATime(tx, "save-source");
    const twin = await twinOf(tx, source, existing?.slug);
    if (twin) {
      const message = `This address is in the record already: ${twin.publisher}, /sources/${twin.slug}.`;
      return { status: "REFUSED", issues: [{ path: "url", message }] };
    }
    const slug = held?.slug ?? (await addressOf(tx, source));
    const data = { ...source, accessed: source.accessed === null ? null : new Date(source.accessed) };
    const revision = { entity: "source", entityId: slug, reason, source: null };
    if (existing && before) {
      const { count } = await tx.source.updateMany({
        where: { slug, version: existing.version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) throw new Conflict();
      const changes = changed({ ...before, accessed: before.accessed && day(before.accessed) }, source);
      await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
    } else {
      await tx.source.create({ data: { slug, ...data } });
      await addRevision(tx, editor, { action: "CREATE", changes: created({ slug, ...source }), ...revision });
    }
    return { status: "SAVED", href: `/sources/${slug}`, title: source.title ?? source.publisher };
  });
}

/**
 * Takes a source out, with a revision that holds all of it. Refused of the five articles, and while anything in the record
 * rests on it; CONFLICT where it is gone or was changed meanwhile.
 */
export async function removeSource(
  { slug, version }: Opened & { slug: string },
  editor: Editor,
  reason: string,
): Promise<SaveRecordResult> {
  const find = async (tx: Prisma.TransactionClient) => {
    const resting = { _count: { select: { citations: true, claims: true } } };
    const before = await tx.source.findUnique({ where: { slug }, include: resting });
    if (before?.version !== version) return null;
    const { id: _, slug: __, version: ___, article, accessed, _count: counts, ...source } = before;
    const against = whatKeeps(article, counts);
    if (against !== null) return { issues: [{ path: "", message: against }] };
    const state = { slug, ...source, accessed: accessed && day(accessed) };
    const remove = () => tx.source.deleteMany({ where: { slug, version } });
    return { state, source: null, href: "/sources", title: source.title ?? source.publisher, remove };
  };
  return takeOut({ entity: "source", entityId: slug, rules: RULES, find }, editor, reason);
}

/** Why a source stays in the record; null where nothing keeps it there. */
function whatKeeps(
  article: number | null,
  { citations, claims }: { citations: number; claims: number },
): string | null {
  if (article !== null) return "It is one of the five articles with which the record began: they stay.";
  if (citations + claims === 0) return null;
  const parts = [
    ...(citations > 0 ? [`${formatCount(citations)} ${citations === 1 ? "citation" : "citations"}`] : []),
    ...(claims > 0 ? [`${formatCount(claims)} ${claims === 1 ? "claim" : "claims"}`] : []),
  ];
  return `The record rests on it: ${inWords(parts)}. Change or take out these first.`;
}

/** Another source with the same address on the web. */
async function twinOf(tx: Prisma.TransactionClient, { url }: SourceInput, slug: string | undefined) {
  if (url === null) return null;
  return tx.source.findFirst({ where: { url, ...(slug && { slug: { not: slug } }) } });
}

/** The publisher with the date, "reuters-2020-01-06". */
async function addressOf(tx: Prisma.TransactionClient, { publisher, date }: SourceInput): Promise<string> {
  const wanted =
    slugOf([publisher.normalize("NFD").replace(/\p{M}/gu, ""), date].filter(Boolean).join(" ")) || "source";
  const taken = await tx.source.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  return freeAddress(
    wanted,
    taken.map(({ slug }) => slug),
  );
}
