"use client";

import { useActionState } from "react";
import { formatInstant } from "@/domain/dates";
import { Button, ButtonRow } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { Section } from "../ui/section";
import { Note } from "../ui/text";
import { SelectField, TextField } from "../ui/text-field";
import { VisuallyHidden } from "../ui/visually-hidden";
import { ConfirmNotice } from "./confirm-notice";
import styles from "./narrow-form.module.css";
import { PeopleNotice } from "./people-notice";
import type { PeopleState } from "./people-state";

type Role = "ADMINISTRATOR" | "EDITOR";

type PeopleFormsProps = {
  action: (state: PeopleState, form: FormData) => Promise<PeopleState>;
  people: {
    id: string;
    name: string;
    email: string;
    role: Role;
    suspendedAt: Date | null;
    secondFactor: boolean;
    sessions: number;
  }[];
  /** Whether who is signed in gave the password a short while ago. */
  confirmed: boolean;
  invitations: { id: string; email: string; role: Role; madeBy: string; expiresAt: Date }[];
};

const ROLE: Record<Role, string> = { ADMINISTRATOR: "Administrator", EDITOR: "Editor" };

/** Everyone with an account and what can be done about it, the open invitations, and a new one. Works without a script. */
export function PeopleForms({ action, people, confirmed, invitations }: PeopleFormsProps) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <>
      {(!confirmed || state.refused === "UNCONFIRMED") && <ConfirmNotice />}
      <PeopleNotice state={state} />
      <Section title="Accounts">
        <form action={send}>
          <DataTable
            caption="Everyone who has an account"
            stacked
            columns={[
              { head: "Name" },
              { head: "E-mail address", label: "Address:" },
              { head: "Role", label: "Role:" },
              { head: "State", label: "State:" },
              { head: "Change" },
            ]}
            rows={people.map((person) => ({
              key: person.id,
              cells: [person.name, person.email, ROLE[person.role], stateOf(person), changesOf(person, pending)],
            }))}
          />
        </form>
      </Section>
      <Section title="Invite somebody">
        <form action={send} className={styles.form}>
          <TextField
            id="email"
            name="email"
            type="email"
            label="E-mail address"
            hint="The person signs in with it. The site sends nothing: you copy the link and pass it on."
            autoComplete="off"
            required
          />
          <SelectField
            id="role"
            name="role"
            label="Role"
            options={[
              { value: "EDITOR", text: "Editor: enters and corrects records" },
              { value: "ADMINISTRATOR", text: "Administrator: also invites, suspends and publishes" },
            ]}
          />
          <div>
            <Button name="intent" value="invite" disabled={pending}>
              Make an invitation
            </Button>
          </div>
        </form>
      </Section>
      <Section title="Open invitations">
        {invitations.length === 0 ? (
          <Note>No invitation is open.</Note>
        ) : (
          <form action={send}>
            <DataTable
              caption="Invitations that can still be used"
              stacked
              columns={[
                { head: "E-mail address" },
                { head: "Role", label: "Role:" },
                { head: "Made by", label: "Made by:" },
                { head: "Works until", label: "Works until:" },
                { head: "Change" },
              ]}
              rows={invitations.map(({ id, email, role, madeBy, expiresAt }) => ({
                key: id,
                cells: [
                  email,
                  ROLE[role],
                  madeBy,
                  formatInstant(expiresAt),
                  <Button key={id} second name="intent" value={`withdraw:${id}`} disabled={pending}>
                    Withdraw<VisuallyHidden> the invitation of {email}</VisuallyHidden>
                  </Button>,
                ],
              }))}
            />
          </form>
        )}
      </Section>
    </>
  );
}

function stateOf({ suspendedAt, secondFactor, sessions }: PeopleFormsProps["people"][number]): string {
  if (suspendedAt) return `Suspended since ${formatInstant(suspendedAt)}`;
  const signedIn =
    sessions === 0 ? "Not signed in" : `Signed in with ${sessions} ${sessions === 1 ? "browser" : "browsers"}`;
  return `${signedIn}, ${secondFactor ? "with" : "without"} a second factor`;
}

function changesOf(
  { id, name, role, suspendedAt, secondFactor, sessions }: PeopleFormsProps["people"][number],
  pending: boolean,
) {
  const changes = [
    role === "EDITOR"
      ? { intent: "make-administrator", text: "Make administrator" }
      : { intent: "make-editor", text: "Make editor" },
    suspendedAt ? { intent: "restore", text: "Restore" } : { intent: "suspend", text: "Suspend" },
    { intent: "password", text: "New password" },
    ...(sessions > 0 ? [{ intent: "sign-out", text: "Sign out everywhere" }] : []),
    ...(secondFactor ? [{ intent: "take-off-factor", text: "Take off the second factor" }] : []),
  ];
  return (
    <ButtonRow>
      {changes.map(({ intent, text }) => (
        <Button key={intent} second name="intent" value={`${intent}:${id}`} disabled={pending}>
          {text}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      ))}
    </ButtonRow>
  );
}
