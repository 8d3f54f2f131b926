/** Years to name: the smallest round step at which the names stand 60 apart, counted from 1975. */
export function yearTicks([from, to]: [number, number], perYear: number): number[] {
  const step = [1, 2, 5, 10, 15, 20, 30].find((years) => years * perYear >= 60) ?? 30;
  const years = Array.from({ length: to - from }, (_, index) => from + index);
  return years.filter((year) => (year - 1975) % step === 0);
}
