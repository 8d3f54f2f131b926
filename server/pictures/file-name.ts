/** What a figure is called as a file: its name, what was asked for, and the version of the record. */
export function fileName(name: string, query: string, version: string | null, format: string): string {
  const words = [name, ...new URLSearchParams(query).values(), version ?? "empty"].join("-").toLowerCase();
  return `${words.replaceAll(/[^a-z0-9.-]+/g, "-").slice(0, 120)}.${format}`;
}
