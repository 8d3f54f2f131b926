import "server-only";
import { createHash } from "node:crypto";
import type { FigureContent } from "@/components/figures/figure-content";

/**
 * The beginning of a SHA-256 sum over what a figure says in numbers: its table, and those of its title and second line. Other
 * words or another drawing leave it as it is; another number, day or row does not.
 */
export function figureSum({ title, sub, table }: Pick<FigureContent, "title" | "sub" | "table">): string {
  const said = [numbersIn(title), numbersIn(sub), table.rows];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 12);
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
