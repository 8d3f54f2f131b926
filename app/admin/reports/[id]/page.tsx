import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { correctHref } from "@/components/reports/correct-href";
import { DecideForm } from "@/components/reports/decide-form";
import { ReportFacts } from "@/components/reports/report-facts";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { REPORTED_KINDS } from "@/domain/report-input";
import { requireEditor } from "@/server/auth/editor";
import { getReport } from "@/server/reports/queue";
import { decideAction } from "./actions";

export const metadata: Metadata = { title: "Report" };

type Props = { params: Promise<{ id: string }> };

export default async function ReportDeskPage({ params }: Props) {
  const { id } = await params;
  await requireEditor(`/admin/reports/${id}`);
  const held = /^\d{1,9}$/.test(id) ? await getReport(Number(id)) : null;
  if (!held) notFound();
  const { report, corrections } = held;
  const kind = REPORTED_KINDS.find((one) => one === report.recordKind);
  const correct = kind && correctHref({ kind, key: report.recordKey, title: report.title });
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: "Desk", href: "/admin" },
          { text: "Reports", href: "/admin/reports" },
          { text: `Report ${id}` },
        ]}
      />
      <PageHead title={`Report ${id}`}>
        On <Link href={report.href}>{report.title}</Link>. {correct && <Link href={correct}>Correct this record</Link>}
      </PageHead>
      <Section title="What the reader says">
        <ReportFacts report={report} />
      </Section>
      {report.closedAt === null && (
        <Section title="What becomes of it">
          <DecideForm action={decideAction.bind(null, report.id)} corrections={corrections} />
        </Section>
      )}
    </>
  );
}
