/** One step of an order: an expression of SQL, with its type where a value is given back to it. */
export type OrderColumn = { by: string; type: "date" | "integer" | "text" };

/** The steps of an order in short, as "r.date date, r.slug text". Text goes by its bytes, as it does in every database. */
export function orderOf(text: string): OrderColumn[] {
  return text.split(/, (?![^(]*\))/).map((step) => {
    const [, by = "", type] = /^(.+) (date|integer|text)$/.exec(step) ?? [];
    if (type !== "date" && type !== "integer" && type !== "text") throw new Error(`“${step}” is no step of an order`);
    return { by: type === "text" ? `${by} collate "C"` : by, type };
  });
}
