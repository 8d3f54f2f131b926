import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionEntry } from "@/components/corrections/correction-entry";
import { TakeBackForm } from "@/components/desk/take-back-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { isFormPost } from "@/server/auth/editor";
import { getKnownNames } from "@/server/known";
import { examineChange } from "@/server/revisions/take-back";
import { numberIn } from "../../answer-record-form";
import { loadForm } from "../../answering";
import { takeBackAction } from "./actions";

export const metadata: Metadata = { title: "A change of the record" };

type Loaded = { change: Awaited<ReturnType<typeof examineChange>>; memberName: (code: string) => string };
type Props = { params: Promise<{ id: string }> };

export default async function RevisionPage({ params }: Props) {
  const id = numberIn((await params).id);
  const page = `/admin/revisions/${id}`;
  // Once it is taken back it cannot be again: then what the form answers counts.
  const answering = await isFormPost();
  const loaded = await loadForm<Loaded | null>(
    page,
    async () => {
      const [change, { memberName }] = await Promise.all([examineChange(id), getKnownNames()]);
      return change && { change, memberName };
    },
    { change: null, memberName: String },
  );
  if (!loaded) notFound();
  const { change, memberName } = loaded;
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "Changes" }, { text: String(id) }]} />
      <Stack loose>
        <PageHead title={change?.correction.title ?? "A change of the record"}>
          A change is taken back by a new one, which is checked as every other is.{" "}
          {change?.correction.href && <a href={`${change.correction.href}#history`}>The record’s history</a>}
        </PageHead>
        {change && <CorrectionEntry correction={change.correction} nameOf={memberName} />}
        <TakeBackForm
          action={takeBackAction.bind(null, id)}
          page={page}
          against={(!answering && change?.issues) || []}
        />
      </Stack>
    </>
  );
}
