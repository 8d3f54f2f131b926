import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReportForm } from "@/components/reports/report-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { REPORTED_KINDS } from "@/domain/report-input";
import { CONTACT_DAYS } from "@/server/reports/queue";
import { findReported } from "@/server/reports/record";
import { stampOf } from "@/server/reports/stamp";
import { reportAction } from "./actions";

export const metadata: Metadata = { title: "Report an error", robots: { index: false, follow: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const load = cache(async (kind: unknown, key: unknown) => {
  const known = REPORTED_KINDS.find((one) => one === kind);
  if (!known || typeof key !== "string" || key.length > 200) notFound();
  return (await findReported(known, key)) ?? notFound();
});

export default async function ReportPage({ searchParams }: Props) {
  const { kind, key } = await searchParams;
  const record = await load(kind, key);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Record", href: record.href }, { text: "Report an error" }]} />
      <Stack loose>
        <PageHead title="Report an error">
          In <Link href={record.href}>{record.title}</Link>. No account is needed; an editor reads every report.
        </PageHead>
        <ReportForm
          action={reportAction.bind(null, { kind: record.kind, key: record.key })}
          opened={await stampOf(Date.now())}
          href={record.href}
          contactDays={CONTACT_DAYS}
        />
      </Stack>
    </>
  );
}
