import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SessionBar } from "@/components/desk/session-bar";
import { currentPerson } from "@/server/auth/editor";
import { isOutage } from "@/server/outage";
import { signOutAction } from "./account/actions";

/** The desk is for its editors: nothing of it belongs into a search engine. Every page and action asks who is there. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  // A form that was sent comes back also where the database does not answer; then the way out waits.
  const person = await currentPerson().catch((error: unknown) => {
    if (isOutage(error)) return null;
    throw error;
  });
  return (
    <>
      {person && <SessionBar action={signOutAction} name={person.name} />}
      {children}
    </>
  );
}
