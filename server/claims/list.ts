import "server-only";
import { ClaimForm } from "@/domain/claim";
import type { ListedClaim } from "@/domain/listed-claim";
import { formatSymbol } from "@/domain/symbols";
import type { Prisma } from "@/prisma/client/client";
import { prisma } from "../db";
import { evaluateForms } from "./evaluate";

/** Whose claims: those of a source, those shown on the page of a text or of a statement. */
export type ClaimsOf = { source: string } | { resolution: string } | { statement: string };

const WITH = {
  source: true,
  resolution: { select: { slug: true, symbol: true, draftSymbol: true, title: true } },
  statement: { select: { slug: true, title: true, kind: true, draft: { select: { slug: true } } } },
} satisfies Prisma.ClaimInclude;

/** Claims with their verdicts, worked out now: in the order of the sources' dates, and of their places in each. All unless told whose. */
export async function listClaims(of?: ClaimsOf): Promise<ListedClaim[]> {
  const rows = await prisma.claim.findMany({
    where: whereOf(of),
    include: WITH,
    orderBy: [{ source: { article: "asc" } }, { sourceId: "asc" }, { ordinal: "asc" }],
  });
  if (rows.length === 0) return [];
  const tests = await evaluateForms(rows.map(formOf));
  return rows.map((row, index): ListedClaim => {
    const tested = tests[index] ?? null;
    const { id, words, meaning, place, reason, resolution, statement } = row;
    const { slug, publisher, title, date, article } = row.source;
    const symbol = resolution?.symbol ?? resolution?.draftSymbol;
    return {
      id,
      words,
      meaning,
      place,
      source: { slug, publisher, title, date, article },
      text: resolution && {
        slug: resolution.slug,
        name: symbol ? formatSymbol(symbol) : resolution.title,
      },
      statement: statement && {
        href: statement.draft ? `/resolutions/${statement.draft.slug}` : `/statements/${statement.slug}`,
        title: statement.title,
      },
      verdict: tested?.verdict ?? "NOT_CHECKABLE",
      reason,
      tested: tested && {
        finding: tested.finding,
        said: tested.said,
        query: tested.query,
        votes: tested.votes.length,
      },
    };
  });
}

/** The form as it is kept: it was checked by this schema before it was saved. */
export const formOf = ({ form }: { form: Prisma.JsonValue }) => (form === null ? null : ClaimForm.parse(form));

function whereOf(of: ClaimsOf | undefined): Prisma.ClaimWhereInput {
  if (of === undefined) return {};
  if ("source" in of) return { source: { slug: of.source } };
  if ("resolution" in of) return { resolution: { slug: of.resolution } };
  return { statement: { slug: of.statement } };
}
