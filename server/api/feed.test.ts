import { describe, expect, it } from "vitest";
import { openSql } from "../testing/sql";
import { ask } from "./ask.fixture";
import { feed } from "./feed";

const sql = openSql();

async function read(parameters = ""): Promise<string> {
  const response = await ask(feed, `feed.xml?${parameters}`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  return response.text();
}

const values = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "g"))].map(([, value = ""]) => value);

describe("feed", () => {
  it("brings the 50 newest votes, newest first, each once", async () => {
    const text = await read();
    expect(text.split("<entry>")).toHaveLength(51);
    const [own, ...ids] = values(text, "id");
    expect(own).toBe("http://localhost:3000/feed.xml");
    expect(new Set(ids).size).toBe(50);
    expect(ids.every((id) => id.startsWith("tag:localhost,2026:vote/"))).toBe(true);
    expect(values(text, "updated")[0]).toBe("2026-04-30T00:00:00Z");
    const days = values(text, "published");
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("says of a veto who cast it, and takes the filters of the list", async () => {
    const text = await read("from=2017-02-28&to=2017-02-28&outcome=VETOED");
    expect(text.split("<entry>")).toHaveLength(2);
    expect(values(text, "title")[0]).toMatch(/^Security Council voting record · from 28 February 2017/);
    expect(values(text, "title")[1]).toMatch(/^Vetoed: .+ \(S\/2017\/172\)$/);
    expect(values(text, "summary")[0]).toContain("was not adopted because China and Russia voted No.");
    expect(text).toContain('<category term="syria"');
    expect((await ask(feed, "feed.xml?topic=atlantis&page=2")).status).toBe(400);
  });

  it("is a feed without entries where nothing matches", async () => {
    const text = await read("outcome=CIRCULATED");
    expect(text).not.toContain("<entry>");
    expect(values(text, "updated")).toEqual(["2026-04-30T00:00:00Z"]);
  });

  it("says when an editor changed a vote", async () => {
    await sql`insert into revision (at, actor, action, entity, entity_id, changes, reason)
      values ('2026-11-21T12:00:00Z', 'Test', 'UPDATE', 'vote', 's-2017-172', '{}', 'a correction')`;
    const text = await read("from=2017-02-28&to=2017-02-28");
    expect(values(text, "updated")).toEqual(["2026-11-21T12:00:00.000Z", "2026-11-21T12:00:00.000Z"]);
    expect(values(text, "published")).toEqual(["2017-02-28T00:00:00Z"]);
  });
});
