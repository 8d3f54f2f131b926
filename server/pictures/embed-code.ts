import "server-only";
import { escaped } from "@/components/ui/markup";
import { RECORD_TITLE } from "@/domain/credit";
import { embedHref, FIGURES, type FigureName, type FrozenAt } from "@/domain/figure-catalogue";
import { settings } from "../env";

type Frame = {
  name: FigureName;
  query: string;
  title: string;
  width?: string | number;
  height?: number;
  frozen?: FrozenAt;
};

/** The code of a frame that shows a figure on another site. */
export function frameCode({
  name,
  query,
  title,
  width = "100%",
  height = FIGURES[name].height,
  frozen = {},
}: Frame): string {
  const address = `${settings().SITE_URL}${embedHref(name, query, frozen)}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

type Frozen = { file: string; title: string; version: string | null; page: string };

/** The code of the figure as a file beside the page, which no later change of the record reaches. */
export function frozenCode({ file, title, version, page }: Frozen): string {
  const caption = `${escaped(`${title}. ${RECORD_TITLE}, version ${version ?? "none yet"}, CC BY 4.0.`)}`;
  const address = escaped(`${settings().SITE_URL}${page}`);
  return `<figure><img src="${escaped(file)}" alt="${escaped(title)}"><figcaption>${caption} <a href="${address}">${address}</a></figcaption></figure>`;
}
