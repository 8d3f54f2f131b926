import { z } from "zod";
import { readQuery } from "@/domain/query";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** A resource that takes no parameters: whatever is given is named in a problem. */
export function withoutParameters(resource: Resource): Resource {
  return async (asked) => problemOf(readQuery(z.object({}), asked.query).ignored) ?? resource(asked);
}
