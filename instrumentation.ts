import type { Instrumentation } from "next";
import { reportFault } from "@/server/faults";

/** Next calls this with whatever a page, a route or an action throws; the front before it says what went wrong. */
export const onRequestError: Instrumentation.onRequestError = (error, { path, headers }) => {
  const id = headers["x-request-id"];
  reportFault({ requestId: typeof id === "string" ? id : null, path, error });
};
