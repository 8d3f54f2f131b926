import "server-only";
import { FigureFile } from "@/components/figures/figure-file";
import { markup } from "@/components/ui/markup";
import type { FigureAnswer } from "@/domain/answers/figure";
import { embedHref, FIGURES, type FigureName, isFigureName } from "@/domain/figure-catalogue";
import { FIGURE_FORMATS, type FigureFormat, readWanted } from "@/domain/figure-parameters";
import type { Ignored } from "@/domain/query";
import { type Answer, digest, Recorded } from "../api/answer";
import { csv } from "../api/csv";
import type { Resource } from "../api/endpoint";
import { Problem, problemOf } from "../api/problem";
import { settings } from "../env";
import type { Rows } from "../export/votes";
import { getRecordVersion } from "../record-version";
import { inColours, readLook } from "./colours";
import { creditLines } from "./credit";
import { figureSum } from "./figure-sum";
import { fileName } from "./file-name";
import { type LoadedFigure, loadFigure } from "./load-figure";
import { pngAnswer } from "./png-answer";

/** A figure as a file, by its name and format: "vetoes.svg". 400 where a parameter cannot be used, 404 where there is none. */
export const figureFile: Resource = async ({ query: parameters, path: { file = "" } }) => {
  const dot = file.lastIndexOf(".");
  const [name, format] = [file.slice(0, dot), file.slice(dot + 1)];
  if (!isFigureName(name) || !isFormat(format)) return noFigure(file);
  return FILES[format](name, parameters);
};

type Make = (name: FigureName, parameters: URLSearchParams) => Promise<Answer | Recorded | Problem>;

const FILES: Record<FigureFormat, Make> = {
  svg: async (name, parameters) => {
    const { wanted, rest, ignored } = readWanted("svg", parameters);
    const figure = await found(name, rest, ignored);
    if (figure instanceof Problem) return figure;
    const { svg, headers } = await drawn(figure, wanted, "svg");
    return { tag: digest(svg), type: "image/svg+xml; charset=utf-8", headers, body: () => svg };
  },
  png: async (name, parameters) => {
    const { wanted, rest, ignored } = readWanted("png", parameters);
    const figure = await found(name, rest, ignored);
    if (figure instanceof Problem) return figure;
    const { svg, headers } = await drawn(figure, wanted, "png");
    return pngAnswer(svg, wanted.width, headers);
  },
  csv: async (name, parameters) => {
    const { wanted, rest, ignored } = readWanted("csv", parameters);
    const figure = await found(name, rest, ignored);
    if (figure instanceof Problem) return figure;
    const { content, query } = figure;
    return csv({
      ...{ path: `figures/${name}.csv`, title: content.title.replaceAll(",", ";"), query, bare: wanted.bare },
      columns: content.table.columns,
      // Read again after the version is known, so that what is sent is never older than it says.
      rows: async () => once((await found(name, rest, [])) as LoadedFigure),
    });
  },
  json: async (name, parameters) => {
    const { rest, ignored } = readWanted("json", parameters);
    const figure = await found(name, rest, ignored);
    if (figure instanceof Problem) return figure;
    const { content, page, query } = figure;
    const { columns, rows } = content.table;
    const { version } = await getRecordVersion();
    const { SITE_URL } = settings();
    const frozen = version && `${SITE_URL}${embedHref(name, query, { version, sum: figureSum(content) })}`;
    return new Recorded({
      ...{ figure: name, title: content.title, subtitle: content.sub, page: `${SITE_URL}${page}`, version },
      embed: { live: `${SITE_URL}${embedHref(name, query)}`, frozen },
      data: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    } satisfies FigureAnswer);
  },
};

/** The figure asked for; a problem where a parameter cannot be used, or the record has nothing of that name. */
export async function found(
  name: FigureName,
  parameters: URLSearchParams,
  ignored: readonly Ignored[],
): Promise<LoadedFigure | Problem> {
  const figure = await loadFigure(name, parameters);
  const problems = figure !== null && "problems" in figure ? figure.problems : [];
  const problem = problemOf([...ignored, ...problems]);
  if (problem) return problem;
  if (figure === null || "problems" in figure)
    return new Problem(404, `The record has nothing for ${name}?${parameters}.`);
  return figure;
}

type Wanted = { theme: "light" | "dark"; size: "large" | "medium" | "narrow" };

async function drawn({ name, content, query, page }: LoadedFigure, { theme, size }: Wanted, format: FigureFormat) {
  const version = await getRecordVersion();
  const drawing = markup(
    FigureFile({
      content,
      size,
      credit: creditLines(version, page),
      faces: format === "svg" ? readLook("stand-ins.css") : null,
    }),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${inColours(drawing, theme)}\n`,
    headers: { "Content-Disposition": `inline; filename="${fileName(name, query, version.version, format)}"` },
  };
}

const isFormat = (text: string): text is FigureFormat => FIGURE_FORMATS.some((format) => format === text);

function noFigure(file: string): Problem {
  const names = Object.keys(FIGURES).join(", ");
  return new Problem(
    404,
    `There is no figure “${file}”. A name is one of ${names}, with .${FIGURE_FORMATS.join(", .")}.`,
  );
}

async function* once({ content }: LoadedFigure): Rows {
  yield content.table.rows;
}
