import "server-only";
import { type CiteStyle, cite } from "@/domain/cite";
import { CiteParameters } from "@/domain/cite-query";
import { readQuery } from "@/domain/query";
import { getCitable } from "../cite";
import { findVersion } from "../revisions/version-at";
import { digest } from "./answer";
import type { Resource } from "./endpoint";
import { Problem, problemOf } from "./problem";

/** The type of each file and the end of its name. */
const FILES: Record<CiteStyle, [type: string, end: string]> = {
  apa: ["text/plain; charset=utf-8", "txt"],
  chicago: ["text/plain; charset=utf-8", "txt"],
  bibtex: ["application/x-bibtex; charset=utf-8", "bib"],
  ris: ["application/x-research-info-systems; charset=utf-8", "ris"],
};

/** The citation of a page as a file, as it is or as it was at a version of the record; 400 where a parameter cannot be used, 404 where nothing on the page can be cited. */
export const citation: Resource = async ({ query }) => {
  const { values, ignored } = readQuery(CiteParameters, query);
  const { page, format, version } = values;
  const at = version === undefined ? undefined : await findVersion(version);
  if (version !== undefined && at === null) {
    const reason = `The record has had no version ${version}. /data/changes lists what changed and when.`;
    ignored.push({ name: "version", value: version, reason });
  }
  const problem = problemOf(ignored);
  if (problem) return problem;
  const cited = await getCitable(page, at ?? undefined);
  if (cited === null) return new Problem(404, `Nothing on “${page}” can be cited.`);
  const text = cite(format, cited);
  const [type, end] = FILES[format];
  return {
    tag: digest(text),
    type,
    headers: { "Content-Disposition": `attachment; filename="citation.${end}"` },
    body: () => (text.endsWith("\n") ? text : `${text}\n`),
  };
};
