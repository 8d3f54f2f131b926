import "server-only";
import { z } from "zod";
import { FigureCard } from "@/components/figures/figure-card";
import type { Drawing } from "@/components/ui/drawing";
import { markup } from "@/components/ui/markup";
import { formatDay, formatPartialDay } from "@/domain/dates";
import { type FigureName, isFigureName } from "@/domain/figure-catalogue";
import { STATEMENT_KIND_LABELS, STATEMENT_STATUS_LABELS } from "@/domain/labels";
import { readQuery, TopicSlug } from "@/domain/query";
import { statementDate } from "@/domain/statement-events";
import { topicFinding } from "@/domain/topic-finding";
import type { Resource } from "../api/endpoint";
import { Problem, problemOf } from "../api/problem";
import { settings } from "../env";
import { getRecordVersion } from "../record-version";
import { getStatement } from "../statements/list";
import { getTopic } from "../topics";
import { CARD_SIZE } from "./card-size";
import { inColours } from "./colours";
import { found } from "./figure-file";
import { pngAnswer } from "./png-answer";

type Said = { title: string; sub: string; drawing: Drawing | null };

/** The picture that stands for a page where a link to it is shown; 404 where there is no such page. */
export const card: Resource = async ({ query: parameters, path: { name = "" } }) => {
  const said = await saidBy(name, parameters);
  if (said instanceof Problem) return said;
  const { lastDay, version } = await getRecordVersion();
  const state = lastDay === null ? "" : ` · votes to ${formatDay(lastDay)} · version ${version}`;
  const foot = `${new URL(settings().SITE_URL).host}${state}`;
  return pngAnswer(inColours(markup(FigureCard({ ...said, foot })), "light"), CARD_SIZE.width);
};

async function saidBy(name: string, parameters: URLSearchParams): Promise<Said | Problem> {
  if (isFigureName(name)) return figureSaid(name, parameters);
  const page = PAGES[name];
  if (!page) return new Problem(404, `There is no card “${name}”.`);
  const { values, ignored } = readQuery(z.object({ slug: TopicSlug }), parameters);
  return (
    problemOf(ignored) ??
    (await page(values.slug)) ??
    new Problem(404, `The record has nothing for ${name} ${values.slug}.`)
  );
}

async function figureSaid(name: FigureName, parameters: URLSearchParams): Promise<Said | Problem> {
  const figure = await found(name, parameters, []);
  if (figure instanceof Problem) return figure;
  const { title, sub, draw } = figure.content;
  const narrow = draw("narrow");
  // What is tall on a phone is wide on a page, and stands under its finding.
  const drawing = narrow.height > 1.3 * narrow.width ? draw("large") : narrow;
  return { title, sub, drawing };
}

const PAGES: Record<string, (slug: string) => Promise<Said | null>> = {
  topic: async (slug) => {
    const topic = await getTopic(slug);
    return topic && { title: `${topic.name}: ${topicFinding(topic)}`, sub: topic.description, drawing: null };
  },
  statement: async (slug) => {
    const statement = await getStatement(slug);
    if (!statement) return null;
    const { title, kind, status } = statement;
    return {
      title,
      sub: `${STATEMENT_KIND_LABELS[kind]}, ${STATEMENT_STATUS_LABELS[status].toLowerCase()}. ${formatPartialDay(statementDate(statement))}`,
      drawing: null,
    };
  },
};
