import "server-only";
import type { FoundListAnswer } from "@/domain/answers/search";
import { FindQuery } from "@/domain/find-query";
import { readQuery } from "@/domain/query";
import { find } from "../search/find";
import { Recorded } from "./answer";
import type { Resource } from "./endpoint";
import { problemOf } from "./problem";

/** What the search finds as one types; 400 where a parameter cannot be used. */
export const search: Resource = async ({ query }) => {
  const { values, ignored } = readQuery(FindQuery, query);
  return problemOf(ignored) ?? new Recorded({ data: await find(values) } satisfies FoundListAnswer);
};
