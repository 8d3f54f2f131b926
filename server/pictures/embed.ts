import "server-only";
import type { ReactElement } from "react";
import { EmbedPage } from "@/components/figures/embed-page";
import { FrozenPage } from "@/components/figures/frozen-page";
import { markup } from "@/components/ui/markup";
import { formatDay } from "@/domain/dates";
import { embedHref, FIGURES, isFigureName } from "@/domain/figure-catalogue";
import { EmbedParameters, readApart } from "@/domain/figure-parameters";
import { writeQuery } from "@/domain/query";
import { type Answer, digest } from "../api/answer";
import type { Resource } from "../api/endpoint";
import { Problem } from "../api/problem";
import { settings } from "../env";
import { getRecordVersion, type RecordVersion } from "../record-version";
import { readLook } from "./colours";
import { creditLines } from "./credit";
import { found } from "./figure-file";
import { figureSum } from "./figure-sum";

type Wanted = { theme?: "light" | "dark"; version?: string; sum?: string };

/**
 * A figure alone as a page for a frame. Frozen at a version it is shown as long as its numbers are those of that version,
 * which its sum tells where the record has changed; else 410, with the reason as a page. 400 where a parameter cannot be used,
 * 404 where there is no such figure.
 */
export const embed: Resource = async ({ query: parameters, path: { figure: name = "" } }) => {
  if (!isFigureName(name))
    return new Problem(404, `There is no figure “${name}”. It is one of ${Object.keys(FIGURES).join(", ")}.`);
  const { wanted, rest, ignored } = readApart<Wanted>(EmbedParameters, parameters);
  const figure = await found(name, rest, ignored);
  if (figure instanceof Problem) return figure;
  const { SITE_URL } = settings();
  const version = await getRecordVersion();
  const { theme } = wanted;
  const look = `${readLook("stand-ins.css")}${readLook("tokens.css")}`;
  const isSame = wanted.version === undefined || wanted.version === version.version;
  if (!isSame && wanted.sum !== figureSum(figure.content)) {
    const { about } = FIGURES[name];
    const asked = wanted.version ?? "";
    return {
      ...document(
        FrozenPage({
          about,
          asked,
          now: nameOf(version),
          isKnown: wanted.sum !== undefined,
          page: `${SITE_URL}${figure.page}`,
          look,
          theme,
        }),
      ),
      status: 410,
    };
  }
  const own = `${SITE_URL}${embedHref(name, figure.query)}`;
  const page = EmbedPage({
    content: figure.content,
    credit: creditLines(version, figure.page),
    page: `${SITE_URL}${figure.page}`,
    oembed: `${SITE_URL}/api/v1/oembed?${writeQuery({ url: own })}`,
    ...{ look, theme },
    notice: isSame
      ? null
      : `Frozen at version ${wanted.version} of the record, which is now ${nameOf(version)}: what this figure shows is the same.`,
  });
  return document(page);
};

function document(page: ReactElement): Answer {
  const html = `<!doctype html>${markup(page)}`;
  return { tag: digest(html), type: "text/html; charset=utf-8", body: () => html };
}

/** Where the record is, for a sentence. */
function nameOf({ version, lastDay }: RecordVersion): string {
  return version === null || lastDay === null ? "empty" : `at version ${version}, with votes to ${formatDay(lastDay)}`;
}
