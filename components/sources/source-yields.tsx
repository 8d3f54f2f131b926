import { formatCount } from "@/domain/figures";
import type { Yield } from "@/domain/source-page";
import { Pager } from "../ui/pager";
import { Notice } from "../ui/panel";
import { Section } from "../ui/section";
import { Stack } from "../ui/stack";
import { YieldTable } from "./yield-table";

type SourceYieldsProps = {
  source: { slug: string; citations: number; yields: readonly Yield[] };
  page: number;
  pageSize: number;
};

/** The records that rest on a source, a page at a time. */
export function SourceYields({ source, page, pageSize }: SourceYieldsProps) {
  const href = (other: number) => `/sources/${source.slug}${other === 1 ? "" : `?page=${other}`}#records`;
  return (
    <Section id="records" title={`What the record takes from it: ${formatCount(source.citations)}`}>
      <Stack>
        {source.yields.length > 0 ? (
          <YieldTable yields={source.yields} />
        ) : (
          <Notice eyebrow="Nothing here" title={page > 1 ? `There is no page ${page}` : "No record rests on it"}>
            <a href={href(1)}>{page > 1 ? "To the first page" : "To the top"}</a>
          </Notice>
        )}
        {source.citations > pageSize && <Pager page={page} pageSize={pageSize} total={source.citations} href={href} />}
      </Stack>
    </Section>
  );
}
