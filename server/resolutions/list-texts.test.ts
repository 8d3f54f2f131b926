import { describe, expect, it } from "vitest";
import { type ResolutionAnswer, resolutionAnswer } from "@/domain/answers/resolution";
import { parseResolutionSearch } from "@/domain/resolution-search";
import { listTexts } from "./list-texts";
import { readTexts } from "./read";

const { search } = parseResolutionSearch(new URLSearchParams("sort=date"));

describe("listTexts(search)", () => {
  it("says of every text what its own page says, though it asks in one statement", async () => {
    const listed: ResolutionAnswer[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const { texts, total, votes } = await listTexts({ ...search, page, pageSize: 500 });
      expect([total, votes]).toEqual([3_206, 3_241]);
      listed.push(...texts.map(resolutionAnswer));
      more = texts.length > 0;
    }
    const bySlug = new Map((await readTexts({})).map((text) => [text.slug, resolutionAnswer(text)]));
    expect(listed).toHaveLength(3_206);
    expect(listed).toEqual(listed.map(({ slug }) => bySlug.get(slug)));
    expect(listed.map(({ date }) => date)).toEqual(listed.map(({ date }) => date).toSorted());
  });
});
