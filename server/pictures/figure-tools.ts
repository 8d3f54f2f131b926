import "server-only";
import { FIGURES, type FigureName, type FigureQueries, figureHref } from "@/domain/figure-catalogue";
import { methodHref } from "@/domain/method-anchors";
import { getRecordVersion } from "../record-version";
import { frameCode, frozenCode } from "./embed-code";
import { fileName } from "./file-name";

/** What stands under a figure of a page: how its numbers are worked out, the numbers and pictures as files, the link that restores the view, its embeds. */
export async function figureTools<Name extends FigureName>(name: Name, asked: FigureQueries[Name]) {
  const entry = FIGURES[name];
  const title = entry.about;
  const [query, page] = [entry.write(asked), entry.page(asked)];
  const { version } = await getRecordVersion();
  return {
    tools: [
      { text: "How it is worked out", href: methodHref(entry.method) },
      { text: "CSV", href: figureHref(name, "csv", query) },
      { text: "JSON", href: figureHref(name, "json", query) },
      { text: "SVG", href: figureHref(name, "svg", query) },
      { text: "PNG", href: figureHref(name, "png", query) },
      { text: "Link", href: page },
    ],
    embed: {
      live: frameCode({ name, query, title }),
      frozen: frozenCode({ file: fileName(name, query, version, "svg"), title, version, page }),
    },
  };
}
