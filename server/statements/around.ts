import "server-only";
import { outcomeLabel } from "@/domain/labels";
import { dateOfLabel, type StatementEvent, type StatementPage } from "@/domain/statement-events";
import { formatSymbol } from "@/domain/symbols";
import { day } from "../day";
import { prisma } from "../db";
import { partialDay } from "./partial-day";

/** Days before and after a statement in which what happened on its topic is shown with it. */
const DAYS = 45;

/** The votes that a statement bears on, and the other statements and drafts on its topic in the weeks around it. In no order. */
export async function listAround(statement: StatementPage): Promise<StatementEvent[]> {
  const at = new Date(statement.date).getTime();
  const within = { gte: new Date(at - DAYS * 86_400_000), lte: new Date(at + DAYS * 86_400_000) };
  const [near, votes] = await Promise.all([
    statement.topic === null
      ? []
      : prisma.statement.findMany({
          where: { topicSlug: statement.topic.slug, date: within, slug: { not: statement.slug } },
          include: { draft: { select: { slug: true } } },
        }),
    prisma.vote.findMany({
      where: { kind: "RESOLUTION", resolution: { slug: { in: statement.resolutions.map(({ slug }) => slug) } } },
      include: { resolution: true },
    }),
  ]);
  return [
    ...near.map((other) => ({
      key: other.slug,
      date: partialDay(other.date, other.datePrecision),
      text: other.title,
      what: dateOfLabel(other.dateOf),
      href: other.draft ? `/resolutions/${other.draft.slug}` : `/statements/${other.slug}`,
    })),
    ...votes.map(({ id, date, outcome, modality, resolution }) => ({
      key: id,
      date: day(date),
      text: `${symbolWords(resolution)}: ${resolution.title}`,
      what: outcomeLabel(outcome, modality),
      href: `/resolutions/${resolution.slug}`,
    })),
  ];
}

function symbolWords({ symbol, draftSymbol }: { symbol: string | null; draftSymbol: string | null }): string {
  const shown = symbol ?? draftSymbol;
  return shown === null ? "A text without a symbol" : formatSymbol(shown);
}
