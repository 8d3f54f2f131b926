/** The YYYY-MM-DD of a date column, which Prisma hands over as midnight UTC. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
