import type { PackageTable } from "./package-table";

/** The column, beside those of the table, in which a row brings the values of its order: after them the next rows begin. */
export const PLACE = "order_values";

/** All rows of a table in their order, as SQL. */
export function allRows({ source, order }: PackageTable): string {
  const { columns, from, where } = source;
  return `select ${columns} from ${from} ${where ? `where ${where}` : ""} order by ${order.map(({ by }) => by).join(", ")}`;
}

/**
 * The next rows of a table, at most `most`, as SQL that gives them as one text, an array of JSON; `isLater`: those after
 * the row whose place comes as $1, $2 and on. With an index on the first step of the order it reads no more than it gives, and a little before it.
 */
export function nextRows({ source, order }: PackageTable, isLater: boolean, most: number): string {
  const { columns, from, where } = source;
  const steps = order.map(({ by }) => by).join(", ");
  const values = order.map(({ type }, index) => `cast($${index + 1}::text as ${type})`);
  const [first] = order;
  const wanted = [
    ...(where ? [where] : []),
    // The first says nothing more than the second, and lets an index be used.
    ...(isLater ? [`${first?.by} >= ${values[0]}`, `(${steps}) > (${values.join(", ")})`] : []),
  ];
  const place = `array[${order.map(({ by }) => `(${by})::text`).join(", ")}] as ${PLACE}`;
  return `
    select coalesce(json_agg(t), '[]')::text as rows from (
      select ${columns}, ${place} from ${from} ${wanted.length > 0 ? `where ${wanted.join(" and ")}` : ""}
       order by ${steps} limit ${most}) as t`;
}
