/** A feed of news as Atom (RFC 4287). */

export type AtomEntry = {
  /** Stays the same whatever becomes of the address. */
  id: string;
  title: string;
  /** When it last changed, and the day it is of, both as RFC 3339. */
  updated: string;
  published: string;
  link: string;
  summary: string;
  category: { term: string; label: string } | null;
};

export type AtomFeed = {
  id: string;
  title: string;
  subtitle: string;
  /** The feed itself, and the page that shows the same. */
  self: string;
  alternate: string;
  author: string;
  rights: string;
  updated: string;
  entries: readonly AtomEntry[];
};

/** The feed as XML 1.0 in UTF-8, its entries in the order given. */
export function atom(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  ${element("id", feed.id)}`,
    `  ${element("title", feed.title)}`,
    `  ${element("subtitle", feed.subtitle)}`,
    `  ${element("updated", feed.updated)}`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(feed.alternate)}"/>`,
    `  <author>${element("name", feed.author)}</author>`,
    `  ${element("rights", feed.rights)}`,
    ...feed.entries.map(entryElement),
    "</feed>",
    "",
  ].join("\n");
}

function entryElement({ id, title, updated, published, link, summary, category }: AtomEntry): string {
  return [
    "  <entry>",
    `    ${element("id", id)}`,
    `    ${element("title", title)}`,
    `    ${element("updated", updated)}`,
    `    ${element("published", published)}`,
    `    <link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    ...(category ? [`    <category term="${escaped(category.term)}" label="${escaped(category.label)}"/>`] : []),
    `    ${element("summary", summary)}`,
    "  </entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 has no way to write these, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the ones to leave out.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, "").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
