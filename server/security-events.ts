import { channel } from "node:diagnostics_channel";

/**
 * An attempt to sign in, to change what one signs in with or to do what one may not, and what came of it. It never holds what was
 * typed.
 */
export type SecurityEvent = {
  what:
    | "password"
    | "code"
    | "new password"
    | "second factor"
    | "recovery codes"
    | "access"
    | "list of leaked passwords";
  outcome: "accepted" | "wrong" | "too many" | "refused" | "not reached";
  /** The address of the account; null where there is none, or where it is not known yet. */
  account: string | null;
  requestId: string | null;
  /** From where, as the front saw it. */
  address: string | null;
};

// Next bundles this file apart from the front that serves it in the same process; a channel is shared by its name.
const EVENTS = channel("voting-record:security");

/** Tells whoever serves the site; where nobody listens, as in development, nobody is told. */
export function reportSecurity(event: SecurityEvent): void {
  EVENTS.publish(event);
}

/** Calls `listener` with every such event of this process. The result ends it. */
export function onSecurity(listener: (event: SecurityEvent) => void): () => void {
  const receive = (message: unknown) => listener(message as SecurityEvent);
  EVENTS.subscribe(receive);
  return () => void EVENTS.unsubscribe(receive);
}
