/** The page numbers to offer on `page` of `last`: the ends, the neighbours, and null where pages are left out. */
export function pagesShown(page: number, last: number): (number | null)[] {
  const near = (candidate: number) => candidate === 1 || candidate === last || Math.abs(candidate - page) <= 1;
  const all = Array.from({ length: last }, (_, index) => index + 1);
  const shown = all.filter((candidate) => near(candidate) || (near(candidate - 1) && near(candidate + 1)));
  return shown.flatMap((candidate, index) => {
    const before = shown[index - 1] ?? 0;
    return candidate - before > 1 ? [null, candidate] : [candidate];
  });
}
