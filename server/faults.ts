import { channel } from "node:diagnostics_channel";
import { isOutage } from "./outage";

/** What went wrong while a request was answered. `outage`: the database did not answer, so that it may go well later. */
export type Fault = { requestId: string | null; path: string; error: unknown; outage: boolean };

// Next bundles this file apart from the front that serves it in the same process; a channel is shared by its name.
const FAULTS = channel("voting-record:faults");

/** Tells whoever serves the site of an error; where nobody listens, as in development, it is printed. */
export function reportFault({ requestId, path, error }: Omit<Fault, "outage">): void {
  const fault: Fault = { requestId, path, error, outage: isOutage(error) };
  if (FAULTS.hasSubscribers) FAULTS.publish(fault);
  else if (!fault.outage) console.error(`${path} has no answer:`, error);
}

/** Calls `listener` with every fault of this process. The result ends it. */
export function onFault(listener: (fault: Fault) => void): () => void {
  const receive = (message: unknown) => listener(message as Fault);
  FAULTS.subscribe(receive);
  return () => void FAULTS.unsubscribe(receive);
}
