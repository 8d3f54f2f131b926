/** What the matrix and the map of positions are asked for in an address: as their API, and whom and in which order to show. */
import { z } from "zod";
import { MatrixParameters } from "./matrix-query";
import {
  type Ignored,
  ignore,
  ignoreReversedDays,
  type Known,
  oneOf,
  type QueryParameters,
  readQuery,
  writeQuery,
} from "./query";
import type { Scope } from "./vocabulary";

/** The five permanent members, or all that were on the Council in the days asked for. */
export const GROUPS = ["permanent", "serving"] as const;
export type Group = (typeof GROUPS)[number];

const Members = z.union([z.enum(GROUPS), MatrixParameters.shape.members.unwrap()], {
  error: (issue) =>
    `“${issue.input}” is neither “permanent” nor “serving” nor a list of different members. It looks like CHN,FRA,RUS.`,
});

/** The parameters of the map of positions. */
export const MapParameters = MatrixParameters.extend({ members: Members.optional() });

/** The parameters of the matrix: `permanent=among` puts the permanent members among the others, not before them. */
export const ViewParameters = MapParameters.extend({
  sort: oneOf("an order", ["similarity", "name"]).default("similarity"),
  permanent: oneOf("a place for the permanent members", ["first", "among"]).default("first"),
});

/** Whom to compare, over which days and votes. `from` and `to` are what the reader gave. */
export type MapView = {
  members: Group | string[];
  from?: string | undefined;
  to?: string | undefined;
  scope: Scope;
};

export type MatrixView = MapView & { sort: "similarity" | "name"; permanent: "first" | "among" };

/** Reads the address of the matrix; the five permanent members unless said. Never throws: what cannot be used is named. */
export function parseMatrixView(parameters: QueryParameters, known?: Known): { view: MatrixView; problems: Ignored[] } {
  const { values, ignored } = readQuery(ViewParameters, parameters);
  dropUnusable(values, ignored, known);
  return { view: { ...values, members: values.members ?? "permanent" }, problems: ignored };
}

/** Reads the address of the map; all that served in the days unless said. Never throws: what cannot be used is named. */
export function parseMapView(parameters: QueryParameters, known?: Known): { view: MapView; problems: Ignored[] } {
  const { values, ignored } = readQuery(MapParameters, parameters);
  dropUnusable(values, ignored, known);
  return { view: { ...values, members: values.members ?? "serving" }, problems: ignored };
}

function dropUnusable(
  values: Omit<MapView, "members"> & { members?: MapView["members"] | undefined },
  ignored: Ignored[],
  known?: Known,
): void {
  const { members } = values;
  const stranger = Array.isArray(members) ? members.find((code) => known?.members.has(code) === false) : undefined;
  if (stranger !== undefined) ignore(values, ignored, "members", `No member has the code ${stranger}.`);
  ignoreReversedDays(values, ignored);
}

/** The address of a matrix, from its path on, without what is the default. */
export function matrixHref(view: Partial<MatrixView>): string {
  const { sort, permanent } = view;
  return address("/alignment/matrix", {
    ...queryOf(view, "permanent"),
    sort: sort === "similarity" ? undefined : sort,
    permanent: permanent === "first" ? undefined : permanent,
  });
}

/** The address of a map, from its path on, without what is the default. */
export function mapHref(view: Partial<MapView>): string {
  return address("/alignment/map", queryOf(view, "serving"));
}

function queryOf({ members, from, to, scope }: Partial<MapView>, usual: Group) {
  return {
    members: members === usual ? undefined : members && [members].flat().join(","),
    from,
    to,
    scope: scope === "all" ? undefined : scope,
  };
}

function address(path: string, query: Parameters<typeof writeQuery>[0]): string {
  const written = writeQuery(query);
  return written === "" ? path : `${path}?${written}`;
}
