import { describe, expect, it } from "vitest";
import { type FeedSubject, feedsOf } from "@/domain/feeds";
import { ask } from "./ask.fixture";
import { correctionsFeed } from "./corrections";
import type { Resource } from "./endpoint";
import { feed } from "./feed";

const RESOURCES: Record<string, Resource> = { "/feed.xml": feed, "/corrections/feed.xml": correctionsFeed };
const SUBJECTS: (FeedSubject | undefined)[] = [
  undefined,
  { name: "Syria", topic: "syria" },
  { name: "Western Sahara", topic: "western-sahara" },
  { name: "China", member: "CHN" },
  { name: "Brazil", member: "BRA" },
];
const FEEDS = SUBJECTS.flatMap((subject) => feedsOf(subject));

async function read(path: string): Promise<string> {
  const { pathname, search } = new URL(path, "http://localhost:3000");
  const resource = RESOURCES[pathname];
  if (!resource) throw new Error(`No feed is at ${pathname}`);
  const response = await ask(resource, `${pathname.slice(1)}${search}`);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  return response.text();
}

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** The root of a document of elements, attributes and texts. Throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [token] of xml.replace(/^<\?xml [^?]*\?>/, "").matchAll(/<[^>]*>|[^<>]+|[<>]/g)) {
    const top = open.at(-1) ?? root;
    const [, end, name = "", rest = "", alone] =
      /^<(\/?)([a-z]+)((?: [a-z:]+="[^"<&]*(?:&[a-z]+;[^"<&]*)*")*)(\/?)>$/.exec(token) ?? [];
    if (name === "") {
      if (!/^(?:[^<>&]|&(?:amp|lt|gt|quot);)*$/.test(token)) throw new Error(`Not well-formed: ${token}`);
      top.text += token;
    } else if (end) {
      if (open.pop()?.name !== name) throw new Error(`Not well-formed: ${token}`);
    } else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([a-z:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      const element = { name, attributes, children: [], text: "" };
      top.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("Not well-formed: an element is left open");
  return root.children[0] as Element;
}

const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const links = (element: Element, rel: string) =>
  all(element, "link").flatMap(({ attributes }) => (attributes.rel === rel ? [attributes.href] : []));

/** RFC 3339, with a zone; and not in the future. */
function expectMoment(text: string | undefined): void {
  expect(text).toMatch(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/);
  expect(Date.parse(text ?? "")).toBeLessThanOrEqual(Date.now());
}

/** What RFC 4287, section 4.1.2, asks of an entry, and 4.1.1 of a feed: exactly one of each. */
function expectOne(element: Element, ...names: string[]): void {
  for (const name of names) expect(all(element, name), `${element.name} ${name}`).toHaveLength(1);
}

describe("every feed", () => {
  it.each(FEEDS)("is Atom as RFC 4287 has it: $title, $path", async ({ path }) => {
    const document = parse(await read(path));
    expect([document.name, document.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expectOne(document, "id", "title", "updated", "author");
    expect(all(document, "author")[0]?.children.map(({ name }) => name)).toEqual(["name"]);
    const self = `http://localhost:3000${path}`;
    expect(links(document, "self").map((href) => href?.replaceAll("&amp;", "&"))).toEqual([self]);
    expect(links(document, "alternate")).toHaveLength(1);
    expectMoment(all(document, "updated")[0]?.text);
    const entries = all(document, "entry");
    for (const entry of entries) {
      expectOne(entry, "id", "title", "updated", "published", "summary");
      expect(links(entry, "alternate")).toEqual([expect.stringMatching(/^http:\/\/localhost:3000\//)]);
      expect(all(entry, "id")[0]?.text).toMatch(/^tag:localhost,2026:[a-z]+\/[\w.%-]+$/);
      for (const { text } of [...all(entry, "updated"), ...all(entry, "published")]) expectMoment(text);
    }
    expect(new Set(entries.map((entry) => all(entry, "id")[0]?.text)).size).toBe(entries.length);
  });

  it("is another for each kind and subject, and has the same ids whatever it is narrowed to", async () => {
    expect(new Set(FEEDS.map(({ path }) => path)).size).toBe(FEEDS.length);
    expect(FEEDS).toHaveLength(feedsOf().length * SUBJECTS.length);
    const idsOf = async (path: string) =>
      all(parse(await read(path)), "entry").map((entry) => all(entry, "id")[0]?.text);
    const day = "from=2017-02-28&to=2017-02-28";
    expect(await idsOf(`/feed.xml?${day}`)).toEqual(await idsOf(`/feed.xml?${day}&outcome=VETOED&topic=syria`));
  });
});
