import { describe, expect, it } from "vitest";
import { parseResolutionSearch } from "@/domain/resolution-search";
import { type VetoCounts, vetoFigures } from "@/domain/veto-figures";
import { vetoedHref } from "@/domain/veto-lists";
import { PERMANENT_SEATS } from "@/domain/vocabulary";
import { countResolutions } from "./resolutions/list";
import { listVetoedVotes } from "./vetoes";

type Which = Parameters<typeof vetoedHref>[0];

/** Which lists the numbers of one row lead to. */
function listsOf({ items, bySeat, joint }: VetoCounts, decade?: number): [Which, number][] {
  return [
    [{ decade }, items],
    ...PERMANENT_SEATS.map((seat): [Which, number] => [{ decade, seat }, bySeat[seat]]),
    [{ decade, joint: true }, joint],
  ];
}

describe("vetoedHref(which, view)", () => {
  it.each(["all", "texts"] as const)("opens as many votes as the number says, on %s", async (on) => {
    const all = await listVetoedVotes();
    const vetoes = vetoFigures(on === "texts" ? all.filter(({ kind }) => kind === "RESOLUTION") : all);
    const lists = [
      ...listsOf(vetoes.whole),
      ...vetoes.byDecade.flatMap(({ decade, ...counts }) => listsOf(counts, decade)),
      ...vetoes.together.map(({ seats, items }): [Which, number] => [{ seats }, items]),
    ];
    for (const [which, count] of lists) {
      const href = vetoedHref(which, { on });
      const { search, ignored } = parseResolutionSearch(new URL(href, "https://site.test").searchParams);
      expect(ignored, href).toEqual([]);
      expect((await countResolutions(search)).votes, href).toBe(count);
    }
  });

  it("tells what two vetoed alone from what others vetoed with them", async () => {
    const { together, whole } = vetoFigures(await listVetoedVotes());
    expect(together.find(({ seats }) => seats.join() === "CHN,RUS")?.items).toBe(18);
    expect(together.reduce((sum, { items }) => sum + items, 0)).toBe(whole.items);
  });
});
