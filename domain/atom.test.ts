import { describe, expect, it } from "vitest";
import { atom } from "./atom";

const entry = {
  id: "tag:votes.example.org,2026:vote/s-2017-172",
  title: "Vetoed: “A & B” <draft>",
  updated: "2017-02-28T00:00:00Z",
  published: "2017-02-28T00:00:00Z",
  link: 'https://votes.example.org/resolutions/s-2017-172?a=1&b="2"',
  summary: "Nine\u0000 \u001Fmembers\uD800 voted Yes.",
  category: { term: "syria", label: "Syria" },
};

const text = atom({
  id: "https://votes.example.org/feed.xml",
  title: "Votes",
  subtitle: "New votes",
  self: "https://votes.example.org/feed.xml",
  alternate: "https://votes.example.org/resolutions",
  author: "Security Council voting record",
  rights: "CC BY 4.0",
  updated: "2026-04-30T00:00:00Z",
  entries: [entry, { ...entry, id: "b", category: null }],
});

describe("atom(feed)", () => {
  it("has what RFC 4287 asks of a feed, once, before its entries", () => {
    const head = text.slice(0, text.indexOf("<entry>"));
    expect(head).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    for (const name of ["id", "title", "updated", "author"]) expect(head.split(`<${name}>`)).toHaveLength(2);
    expect(head).toContain('<link rel="self" type="application/atom+xml" href="https://votes.example.org/feed.xml"/>');
    expect(text.split("<entry>")).toHaveLength(3);
    expect(text.split("<category ")).toHaveLength(2);
  });

  it("escapes what XML would take for its own, and leaves out what it cannot hold", () => {
    expect(text).toContain("<title>Vetoed: “A &amp; B” &lt;draft&gt;</title>");
    expect(text).toContain('href="https://votes.example.org/resolutions/s-2017-172?a=1&amp;b=&quot;2&quot;"');
    expect(text).toContain("<summary>Nine members voted Yes.</summary>");
  });
});
