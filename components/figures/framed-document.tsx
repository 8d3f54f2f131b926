import type { ReactNode } from "react";
import { EMBED_STYLE } from "./embed-style";

/** What a frame's document looks like: the tokens of its scheme, and the scheme where the frame's page has chosen one. */
export type FrameLook = { look: string; theme: "light" | "dark" | undefined };

type FramedDocumentProps = FrameLook & {
  title: string;
  /** What else its head says. */
  head?: ReactNode;
  children: ReactNode;
};

/** A whole document to stand in a frame of another site: no menu, no script, nothing to fetch. */
export function FramedDocument({ title, head, look, theme, children }: FramedDocumentProps) {
  return (
    <html lang="en" data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: it is no page of the site's own but a document for a frame. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {head}
        <style>{`${look}${EMBED_STYLE}`}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
