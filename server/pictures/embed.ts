import "server-only";
import { EmbedPage } from "@/components/figures/embed-page";
import { markup } from "@/components/ui/markup";
import { formatDay } from "@/domain/dates";
import { embedHref, FIGURES, isFigureName } from "@/domain/figure-catalogue";
import { EmbedParameters, readApart } from "@/domain/figure-parameters";
import { writeQuery } from "@/domain/query";
import { digest } from "../api/answer";
import type { Resource } from "../api/endpoint";
import { Problem } from "../api/problem";
import { settings } from "../env";
import { getRecordVersion, type RecordVersion } from "../record-version";
import { readLook } from "./colours";
import { creditLines } from "./credit";
import { found } from "./figure-file";

type Wanted = { theme?: "light" | "dark"; version?: string };

/** A figure alone as a page for a frame; 400 where a parameter cannot be used, 404 where there is none. */
export const embed: Resource = async ({ query: parameters, path: { figure: name = "" } }) => {
  if (!isFigureName(name))
    return new Problem(404, `There is no figure “${name}”. It is one of ${Object.keys(FIGURES).join(", ")}.`);
  const { wanted, rest, ignored } = readApart<Wanted>(EmbedParameters, parameters);
  const figure = await found(name, rest, ignored);
  if (figure instanceof Problem) return figure;
  const { SITE_URL } = settings();
  const version = await getRecordVersion();
  const own = `${SITE_URL}${embedHref(name, figure.query)}`;
  const page = EmbedPage({
    content: figure.content,
    credit: creditLines(version, figure.page),
    page: `${SITE_URL}${figure.page}`,
    oembed: `${SITE_URL}/api/v1/oembed?${writeQuery({ url: own })}`,
    look: `${readLook("stand-ins.css")}${readLook("tokens.css")}`,
    theme: wanted.theme,
    notice: noticeOf(wanted.version, version),
  });
  const html = `<!doctype html>${markup(page)}`;
  return { tag: digest(html), type: "text/html; charset=utf-8", body: () => html };
};

/** The record is held as it is now, so that another version can be named and not shown. */
function noticeOf(asked: string | undefined, { version, lastDay }: RecordVersion): string | null {
  if (asked === undefined || asked === version || version === null || lastDay === null) return null;
  return `Placed here with version ${asked} of the record. Shown is version ${version}, with votes to ${formatDay(lastDay)}: the record has changed since.`;
}
