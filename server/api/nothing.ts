import type { Resource } from "./endpoint";
import { Problem } from "./problem";

/** The answer to any address under /api/v1 that has no other. */
export const nothing: Resource = async ({ url }) =>
  new Problem(404, `There is nothing at ${url.pathname}. /data/api lists what there is.`);
