import type { Metadata } from "next";
import { ImportUpload } from "@/components/desk/import-upload";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Notice } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { requireEditor } from "@/server/auth/editor";
import { LARGEST_FILE } from "@/server/import/file-shape";
import { findWaiting } from "@/server/import/uploads";

export const metadata: Metadata = { title: "Import a voting file" };

export default async function ImportPage() {
  const waiting = await findWaiting(await requireEditor("/admin/import"));
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Import" }]} />
      <Stack loose>
        <PageHead title="Import a voting file">
          The UN Digital Library offers the votes on adopted resolutions as one CSV file. It is read and compared with
          the record first; nothing is written before you have seen the difference and press Import. Values that
          somebody corrected stay.
        </PageHead>
        {waiting && (
          <Notice eyebrow="Waiting" title={waiting.fileName}>
            <p>You sent this file and have not imported it. Another one takes its place.</p>
            <ButtonLink href={`/admin/import/${waiting.id}`}>Look at the difference</ButtonLink>
          </Notice>
        )}
        <ImportUpload action="/admin/import/file" largest={LARGEST_FILE / 1e6} />
      </Stack>
    </>
  );
}
