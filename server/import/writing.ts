/** What every row of an import needs to know: the library among the sources, who imports, and why as the history says it. */
export type Writing = { library: number; by: { id: string | null; name: string }; reason: string };
