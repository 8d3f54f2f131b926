import type { Metadata } from "next";
import { EventList } from "@/components/desk/event-list";
import { PeopleForms } from "@/components/desk/people-forms";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { hasConfirmed, requireAdministrator } from "@/server/auth/editor";
import { listEvents } from "@/server/auth/event";
import { listInvitations, listPeople } from "@/server/auth/people";
import { peopleAction } from "./actions";

export const metadata: Metadata = { title: "People" };

const LATEST = 20;

export default async function PeoplePage() {
  await requireAdministrator("/admin/people");
  const [people, invitations, events, confirmed] = await Promise.all([
    listPeople(),
    listInvitations(),
    listEvents(LATEST),
    hasConfirmed(),
  ]);
  return (
    <>
      <Breadcrumbs crumbs={[{ text: "Desk", href: "/admin" }, { text: "People" }]} />
      <Stack loose>
        <PageHead title="People">
          Who may work at the desk. Accounts are suspended and never deleted, because the history names them.
        </PageHead>
        <PeopleForms action={peopleAction} people={people} confirmed={confirmed} invitations={invitations} />
      </Stack>
      <Section title="What was done">
        <EventList events={events} />
      </Section>
    </>
  );
}
