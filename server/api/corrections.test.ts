import { describe, expect, it } from "vitest";
import { CorrectionListAnswer } from "@/domain/answers/correction";
import { ask } from "./ask.fixture";
import { corrections, correctionsFeed } from "./corrections";

describe("corrections", () => {
  it("answers with a page of them, newest first", async () => {
    const response = await ask(corrections, "corrections?kind=vote&pageSize=3");
    const answer = CorrectionListAnswer.parse(await response.json());
    expect(answer.page).toEqual({ number: 1, size: 3, total: 408 });
    const ids = answer.data.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(answer.data[0]).toMatchObject({ by: "seed", action: "UPDATE", kind: "vote" });
  });

  it.each(["kind=person", "year=61", "by=Dag", "page=0", "who=me"])("answers 400 to %s", async (query) => {
    expect((await ask(corrections, `corrections?${query}`)).status).toBe(400);
    expect((await ask(correctionsFeed, `corrections/feed.xml?${query}`)).status).toBe(400);
  });
});

describe("correctionsFeed", () => {
  it("brings the newest 50 as entries whose identifiers stay", async () => {
    const response = await ask(correctionsFeed, "corrections/feed.xml");
    expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    const text = await response.text();
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = ""]) => id);
    expect(ids).toHaveLength(51);
    expect(new Set(ids).size).toBe(51);
    expect(ids[0]).toBe("http://localhost:3000/corrections/feed.xml");
    expect(ids.slice(1).every((id) => /^tag:localhost,2026:revision\/\d+$/.test(id))).toBe(true);
    expect(text).toContain(
      '<link rel="self" type="application/atom+xml" href="http://localhost:3000/corrections/feed.xml"/>',
    );
  });

  it("says what changed, why and by which source, and takes the filters of the page", async () => {
    const text = await (await ask(correctionsFeed, "corrections/feed.xml?q=S/RES/166(1961)")).text();
    expect(text.split("<entry>")).toHaveLength(2);
    expect(text).toMatch(
      /<summary>Corrected against its sources .*positions: China Yes → China Not voting\. The official/,
    );
    expect(text).toContain("/resolutions/s-res-166-1961#history");
    const empty = await (await ask(correctionsFeed, "corrections/feed.xml?q=nothing-like-it")).text();
    expect(empty).not.toContain("<entry>");
    expect(empty).toMatch(/<updated>1946-01-17T00:00:00Z<\/updated>/);
  });
});
