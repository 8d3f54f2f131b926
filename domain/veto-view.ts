/** How the page of vetoes counts, in its address: lists of vetoes differ in what they count. */
import { z } from "zod";
import { type Ignored, oneOf, type QueryParameters, readQuery, writeQuery } from "./query";

export const VetoParameters = z.object({
  count: oneOf("a way to count", ["votes", "vetoes"]).default("votes").describe("What is counted"),
  on: oneOf("a choice of votes", ["all", "texts"]).default("all").describe("All votes, or those on texts as a whole"),
});

/** `count`: a vote once, or the No of each permanent member; `on`: all votes, or those on texts as a whole alone. */
export type VetoView = z.infer<typeof VetoParameters>;

/** Reads the address. Never throws: what cannot be used is among the problems, each with a sentence. */
export function parseVetoView(parameters: QueryParameters): { view: VetoView; problems: Ignored[] } {
  const { values: view, ignored: problems } = readQuery(VetoParameters, parameters);
  return { view, problems };
}

/** The address of a view, without what is the default. */
export function vetoHref({ count, on }: VetoView): string {
  const query = writeQuery({ count: count === "votes" ? undefined : count, on: on === "all" ? undefined : on });
  return query === "" ? "/vetoes" : `/vetoes?${query}`;
}
