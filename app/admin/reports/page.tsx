import type { Metadata } from "next";
import { ReportTable } from "@/components/reports/report-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireEditor } from "@/server/auth/editor";
import { CONTACT_DAYS, listReports } from "@/server/reports/queue";

export const metadata: Metadata = { title: "Reports" };

const CLOSED = 50;

export default async function ReportsPage() {
  await requireEditor("/admin/reports");
  const { waiting, closed } = await listReports(CLOSED);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Reports" }]} />
      <PageHead title="Reports of errors">
        What readers say is wrong. How to reach them is taken out {CONTACT_DAYS} days after a report is closed.
      </PageHead>
      <Section title="Waiting">
        <ReportTable caption="Reports that wait, the oldest first" reports={waiting} none="No report waits." />
      </Section>
      <Section title="Closed">
        <ReportTable caption="The latest reports that were closed" reports={closed} none="No report was closed yet." />
      </Section>
    </>
  );
}
