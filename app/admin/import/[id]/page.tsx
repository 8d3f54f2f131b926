import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportApply } from "@/components/desk/import-apply";
import { AddedVotes, ChangedVotes, Conflicts, Rejections } from "@/components/desk/import-difference";
import { ImportResult } from "@/components/desk/import-result";
import { importSummary } from "@/components/desk/import-summary";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Warning } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { Stack } from "@/components/ui/stack";
import { Note } from "@/components/ui/text";
import { readDifferenceView, viewOf } from "@/domain/library/difference-view";
import { requireEditor } from "@/server/auth/editor";
import { getUpload } from "@/server/import/uploads";
import { applyImportAction } from "../actions";

export const metadata: Metadata = { title: "Import: the difference" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportedFilePage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const here = `/admin/import/${encodeURIComponent(id)}`;
  const upload = await getUpload(await requireEditor(here), id);
  if (upload === null) notFound();
  const head = (
    <Breadcrumbs
      crumbs={[{ text: "Desk", href: "/admin" }, { text: "Import", href: "/admin/import" }, { text: upload.fileName }]}
    />
  );
  if ("result" in upload) {
    return (
      <>
        {head}
        <ImportResult fileName={upload.fileName} result={upload.result} />
      </>
    );
  }
  const asked = readDifferenceView(query);
  const view = viewOf(upload.difference, asked);
  const summary = importSummary(upload);
  return (
    <>
      {head}
      <Stack loose>
        <PageHead title="What the file would change">{summary.head}</PageHead>
        {asked.anew && <Warning>The record was changed since you looked. This is the difference as it is now.</Warning>}
        {summary.notes && <Note>{summary.notes}</Note>}
        <ImportApply action={applyImportAction} id={id} number={upload.number} {...summary.apply} />
        {view.shown && (
          <Segmented
            label="Parts of the difference"
            links={view.parts.map(({ part, text }) => ({
              text,
              href: `${here}?show=${part}`,
              current: part === view.shown,
            }))}
          />
        )}
        {view.shown === "added" && <AddedVotes votes={view.added} />}
        {view.shown === "changed" && <ChangedVotes votes={view.changed} />}
        {view.shown === "conflicting" && <Conflicts votes={view.changed} />}
        {view.shown === "rejected" && <Rejections rejected={view.rejected} />}
        {view.shown && view.total > view.pageSize && (
          <Pager
            page={view.page}
            pageSize={view.pageSize}
            total={view.total}
            href={(page) => `${here}?show=${view.shown}&page=${page}`}
          />
        )}
      </Stack>
    </>
  );
}
