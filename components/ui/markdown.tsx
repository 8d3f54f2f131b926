import { marked, type Token, type Tokens } from "marked";
import { Fragment, type ReactNode } from "react";
import { headingSlug } from "@/domain/heading-slug";
import { DataTable } from "./data-table";
import styles from "./markdown.module.css";
import { NarrowFold } from "./narrow-fold";

type Group = { title: string; sections: { id: string; title: string }[] };

/** The headings of the third level under those of the second, for a list of contents. */
export function contentsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (const token of marked.lexer(text)) {
    if (token.type !== "heading") continue;
    if (token.depth === 2) groups.push({ title: token.text, sections: [] });
    if (token.depth === 3) groups.at(-1)?.sections.push({ id: headingSlug(token.text), title: token.text });
  }
  return groups;
}

/**
 * A text of the project's own in Markdown, drawn with the site's parts: groups under headings of the second level, sections
 * with anchors under those of the third, paragraphs, lists, formulas, tables named by the paragraph before them. On a phone a
 * section shows its heading and its first sentence, which opens the rest. The heading of the first level is the page's and
 * not drawn. Throws for a form that it does not know, so that nothing is dropped in silence.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {partsOf(text).map(({ heading, blocks }) =>
        heading?.depth === 3 ? (
          <MarkdownSection key={heading.raw} heading={heading} blocks={blocks} />
        ) : (
          <Fragment key={heading?.raw ?? "before"}>
            {heading?.depth === 2 && <h2 id={headingSlug(heading.text)}>{inline(heading.tokens)}</h2>}
            <Blocks blocks={blocks} />
          </Fragment>
        ),
      )}
    </div>
  );
}

type MarkdownPart = { heading: Tokens.Heading | null; blocks: Token[] };

/** A text at its headings; what stands before the first one has none. */
function partsOf(text: string): MarkdownPart[] {
  const parts: MarkdownPart[] = [{ heading: null, blocks: [] }];
  for (const token of marked.lexer(text)) {
    if (token.type === "heading") parts.push({ heading: token as Tokens.Heading, blocks: [] });
    else if (token.type !== "space") parts.at(-1)?.blocks.push(token);
  }
  return parts;
}

/** A section with its first sentence apart, which on a phone stands for the whole until it is opened. */
function MarkdownSection({ heading, blocks: [first, ...others] }: { heading: Tokens.Heading; blocks: Token[] }) {
  if (first?.type !== "paragraph") throw new Error(`A section begins with something else than words: ${heading.text}`);
  const [sentence, rest] = atFirstSentence(first.tokens ?? []);
  return (
    <section className={styles.section}>
      <h3>{inline(heading.tokens)}</h3>
      <NarrowFold
        id={headingSlug(heading.text)}
        summary={<span className={styles.sentence}>{inline(sentence.flatMap(unlinked))}</span>}
      >
        <div className={styles.inside}>
          <p className={rest.length === 0 ? styles.said : undefined}>
            <span className={styles.said}>{inline(sentence)}</span>
            {inline(rest)}
          </p>
          <Blocks blocks={others} />
        </div>
      </NarrowFold>
    </section>
  );
}

/** The words of a paragraph up to the end of its first sentence, and those after it. */
function atFirstSentence(tokens: Token[]): [Token[], Token[]] {
  const at = tokens.findIndex((token) => token.type === "text" && END.test(token.text));
  const last = tokens[at];
  if (last?.type !== "text") return [tokens, []];
  const end = last.text.search(END) + 1;
  const part = (text: string) => (text === "" ? [] : [{ ...last, text }]);
  return [
    [...tokens.slice(0, at), ...part(last.text.slice(0, end))],
    [...part(last.text.slice(end)), ...tokens.slice(at + 1)],
  ];
}

/** The words of a link: what opens a part of the page leads nowhere else. */
function unlinked(token: Token): Token[] {
  return token.type === "link" ? (token.tokens ?? []) : [token];
}

/** A full stop after which the text goes on, or ends. */
const END = /\.(?=\s|$)/;

function Blocks({ blocks }: { blocks: readonly Token[] }) {
  return blocks.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text are known by their places.
    <Block key={index} token={token} before={blocks[index - 1]} />
  ));
}

function Block({ token, before }: { token: Token; before: Token | undefined }) {
  // The types of the parser let every token be of a kind of its own, so that each case says which it is.
  switch (token.type) {
    case "paragraph":
      return <p>{inline(token.tokens)}</p>;
    case "code":
      return <pre>{token.text}</pre>;
    case "list":
      return (
        <ul>
          {(token as Tokens.List).items.map((item) => (
            <li key={item.raw}>{inline(item.tokens)}</li>
          ))}
        </ul>
      );
    case "table":
      return <Table table={token as Tokens.Table} caption={before?.type === "paragraph" ? before.text : "Table"} />;
    default:
      throw new Error(`A text has a form that is not drawn: ${token.type}`);
  }
}

function Table({ table: { header, rows }, caption }: { table: Tokens.Table; caption: string }) {
  return (
    <DataTable
      caption={caption.replace(/:$/, "")}
      columns={header.map(({ tokens, align }) => ({ head: inline(tokens), number: align === "right" }))}
      rows={rows.map((cells) => ({ key: cells[0]?.text ?? "", cells: cells.map(({ tokens }) => inline(tokens)) }))}
    />
  );
}

function inline(tokens: Token[] | undefined): ReactNode {
  return tokens?.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a paragraph are known by their places.
    <Inline key={index} token={token} />
  ));
}

function Inline({ token }: { token: Token }) {
  switch (token.type) {
    case "text":
      return "tokens" in token && token.tokens ? inline(token.tokens) : token.text;
    case "strong":
      return <b>{inline(token.tokens)}</b>;
    case "em":
      return <em>{inline(token.tokens)}</em>;
    case "codespan":
      return <code>{token.text}</code>;
    case "link":
      return <a href={token.href}>{inline(token.tokens)}</a>;
    default:
      throw new Error(`A text has a form that is not drawn: ${token.type}`);
  }
}
