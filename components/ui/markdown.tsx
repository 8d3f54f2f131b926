import { marked, type Token, type Tokens } from "marked";
import type { ReactNode } from "react";
import { headingSlug } from "@/domain/heading-slug";
import { DataTable } from "./data-table";
import styles from "./markdown.module.css";

/** The headings of the second level, for a list of contents. */
export function sectionsOf(text: string): { id: string; title: string }[] {
  return marked
    .lexer(text)
    .flatMap((token) =>
      token.type === "heading" && token.depth === 2 ? [{ id: headingSlug(token.text), title: token.text }] : [],
    );
}

/**
 * A text of the project's own in Markdown, drawn with the site's parts: headings with anchors, paragraphs, lists, formulas,
 * tables named by the paragraph before them. The heading of the first level is the page's and not drawn. Throws for a form
 * that it does not know, so that nothing is dropped in silence.
 */
export function Markdown({ text }: { text: string }) {
  const tokens = marked.lexer(text).filter((token) => token.type !== "space");
  return (
    <div className={styles.text}>
      {tokens.map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text are known by their places.
        <Block key={index} token={token} before={tokens[index - 1]} />
      ))}
    </div>
  );
}

function Block({ token, before }: { token: Token; before: Token | undefined }) {
  // The types of the parser let every token be of a kind of its own, so that each case says which it is.
  switch (token.type) {
    case "heading":
      return <Heading heading={token as Tokens.Heading} />;
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

function Heading({ heading: { depth, text, tokens } }: { heading: Tokens.Heading }) {
  if (depth === 1) return null;
  return depth === 2 ? (
    <h2 id={headingSlug(text)}>{inline(tokens)}</h2>
  ) : (
    <h3 id={headingSlug(text)}>{inline(tokens)}</h3>
  );
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
