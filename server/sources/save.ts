import "server-only";
import { changed, created } from "@/domain/revision";
import { checkSource, type SourceInput } from "@/domain/source-input";
import { slugOf } from "@/domain/symbols";
import type { Prisma } from "@/prisma/client/client";
import type { Editor } from "../auth/session";
import { day } from "../day";
import { prisma } from "../db";
import { addRevision } from "../revisions/add";
import { Conflict, freeAddress, type Opened, oneAtATime, type SaveRecordResult, saving, today } from "../saving";

const RULES = {
  source_url: { path: "url", message: "It is not a web address." },
  source_date: { path: "date", message: "It looks like 2020-01-06, 2020-01 or 2020." },
  source_slug_key: { path: "title", message: "Another source was saved at the same moment. Save again." },
};

/** Adds a source, or changes the one at an address, with one revision. An address on the web is in the record once. */
export async function saveSource(
  raw: unknown,
  editor: Editor,
  reason: string,
  existing?: Opened & { slug: string },
): Promise<SaveRecordResult> {
  const before = existing && (await prisma.source.findUnique({ where: { slug: existing.slug } }));
  if (existing && !before) return { status: "CONFLICT" };
  const checked = checkSource(raw, { today: today(), isArticle: Boolean(before?.article) });
  if (!checked.ok) return { status: "REFUSED", issues: checked.issues };
  const { source } = checked;
  return saving(RULES, () =>
    prisma.$transaction(async (tx): Promise<SaveRecordResult> => {
      await oneAtATime(tx, "save-source");
      const twin = await twinOf(tx, source, existing?.slug);
      if (twin) {
        const message = `This address is in the record already: ${twin.publisher}, /sources/${twin.slug}.`;
        return { status: "REFUSED", issues: [{ path: "url", message }] };
      }
      const slug = existing?.slug ?? (await addressOf(tx, source));
      const data = { ...source, accessed: source.accessed === null ? null : new Date(source.accessed) };
      const revision = { entity: "source", entityId: slug, reason, source: null };
      if (existing && before) {
        const { count } = await tx.source.updateMany({
          where: { slug, version: existing.version },
          data: { ...data, version: { increment: 1 } },
        });
        if (count === 0) throw new Conflict();
        const changes = changed({ ...before, accessed: before.accessed && day(before.accessed) }, source);
        if (Object.keys(changes).length > 0) await addRevision(tx, editor, { action: "UPDATE", changes, ...revision });
      } else {
        await tx.source.create({ data: { slug, ...data } });
        await addRevision(tx, editor, { action: "CREATE", changes: created({ slug, ...source }), ...revision });
      }
      return { status: "SAVED", href: `/sources/${slug}`, title: source.title ?? source.publisher };
    }),
  );
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
