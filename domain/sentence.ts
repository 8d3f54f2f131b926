/** Sentences with figures in them, kept in parts so that a page can set the figures in bold. */

export type Segment = { text: string; strong?: true };
/** A sentence in parts; joined, the parts read as plain text. */
export type Sentence = Segment[];

/** What stands out in a sentence. */
export function strong(text: string): Segment {
  return { text, strong: true };
}

/** A tag for sentences with figures: sentence`In ${strong("93.2%")} of ${"2,594"} votes`. Plain neighbours become one part. */
export function sentence(texts: TemplateStringsArray, ...between: (string | Segment)[]): Sentence {
  const parts: Sentence = [];
  const add = (part: Segment) => {
    const last = parts.at(-1);
    if (last !== undefined && !last.strong && !part.strong) last.text += part.text;
    else if (part.text !== "") parts.push({ ...part });
  };
  for (const [index, text] of texts.entries()) {
    add({ text });
    const part = between[index];
    if (part !== undefined) add(typeof part === "string" ? { text: part } : part);
  }
  return parts;
}

/** The sentence without emphasis, for titles, text alternatives and tests. */
export function plain(parts: Sentence): string {
  return parts.map((part) => part.text).join("");
}

/** "a", "a and b", "a, b and c"; empty for an empty list. */
export function inWords(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);

/** A number up to fifteen as a word ("no" for 0), else in digits. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The first words of a text, as many as have room in so many letters, and an ellipsis where that is not all. */
export function beginning(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(" ", room);
  return `${text.slice(0, end > 0 ? end : room)} …`;
}

/** The text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TAKES_ARTICLE =
  /^(United |Soviet Union|Russian Federation|Netherlands|Philippines|Gambia|Niger$|Sudan|Congo|Bahamas|Comoros|Marshall)|^(?!The ).*Republic|SSR$/;

/** The name of a state as it stands inside a sentence: "the Russian Federation", "China". */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}
