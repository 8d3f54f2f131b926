import "server-only";
import type { FigureContent } from "@/components/figures/figure-content";
import { FIGURES, type FigureName } from "@/domain/figure-catalogue";
import type { Ignored, QueryParameters } from "@/domain/query";
import { getKnownNames } from "../known";
import { LOADERS } from "./loaders";

/** A figure with its query as an address has it, and the page that shows it. */
export type LoadedFigure = { name: FigureName; content: FigureContent; query: string; page: string };

/**
 * The figure for the parameters of an address, null where the record has nothing of that name; or the parameters that
 * cannot be used, each with a sentence.
 */
export async function loadFigure<Name extends FigureName>(
  name: Name,
  parameters: QueryParameters,
): Promise<LoadedFigure | { problems: Ignored[] } | null> {
  const known = await getKnownNames();
  const entry = FIGURES[name];
  const { query, problems } = entry.read(parameters, known);
  if (problems.length > 0) return { problems };
  const loaded = await LOADERS[name](query, known);
  return loaded && { name, query: entry.write(query), page: loaded.page ?? entry.page(query), content: loaded.content };
}
