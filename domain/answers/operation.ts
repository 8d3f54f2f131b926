import type { z } from "zod";

/** What a program can ask the site for: a path with its parameters, its answer and a request that works. */
export type Operation = {
  /** Under /api/v1; what varies stands in braces. */
  path: string;
  id: string;
  summary: string;
  note?: string;
  parameters?: z.ZodObject;
  /** The part of the path that varies. */
  part?: { name: string; description: string };
  /** The schema of the JSON; null for a file: a table, unless `file` says its type. */
  answer: z.ZodType | null;
  file?: string;
  /** A request that has an answer: path and parameters under /api/v1. */
  example: string;
};

/** The part of a path that is the slug of a resolution, a statement, a source. */
export const slugOf = (noun: string) => ({ name: "slug", description: `The slug of a ${noun}` });
