import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** For readers who have the faces, and what comes near to them for the others. */
const FACES: Record<string, string> = {
  serif: "'Source Serif 4', 'Times stand-in', 'Noto Serif stand-in', 'DejaVu Serif stand-in', Charter, Georgia, serif",
  sans: "'Source Sans 3', 'Arial stand-in', 'Roboto stand-in', 'DejaVu Sans stand-in', 'Segoe UI', 'Helvetica Neue', sans-serif",
};

let roles: Map<string, Record<Theme, string>> | undefined;

/**
 * A style sheet of the site: tokens.css is the one place where colours are named, stand-ins.css sets faces that readers have
 * to the width of ours. The site runs in the project's folder.
 */
export function readLook(file: "tokens.css" | "stand-ins.css"): string {
  return readFileSync(join(process.cwd(), "app", file), "utf8");
}

/** The text with each role as its colour in one theme, or as its faces. Throws where a role is not in app/tokens.css. */
export function inColours(text: string, theme: Theme): string {
  roles ??= new Map(
    [...readLook("tokens.css").matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, role = "", light = "", dark = ""]) => [role, { light, dark }],
    ),
  );
  const known = roles;
  return text.replace(/var\(--([\w-]+)\)/g, (_, role: string) => {
    const value = FACES[role] ?? known.get(role)?.[theme];
    if (value === undefined) throw new Error(`app/tokens.css has no colour for the role --${role}.`);
    return value;
  });
}
