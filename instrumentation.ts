import type { Instrumentation } from "next";

/** Next calls this with whatever a page, a route or an action throws; the front before it says what went wrong. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, headers }) => {
  // Next bundles this for the edge too, where nothing of this site runs.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { reportFault } = await import("@/server/faults");
  const id = headers["x-request-id"];
  reportFault({ requestId: typeof id === "string" ? id : null, path, error });
};
