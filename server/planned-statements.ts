/** How many statements a connection keeps planned at most: more than the site has, unless somebody tries every filter. */
const MOST = 500;

/**
 * Names for statements, by their text: the database plans a named statement once for a connection, which for a page's can
 * take as long as reading it. Beyond `most` different ones there is no name (""), and the statement is planned at each use.
 */
export function statementNames(most = MOST): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = `planned ${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
