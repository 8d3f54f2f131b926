import { EMBED_STYLE } from "./embed-style";

type FrozenPageProps = {
  about: string;
  /** The version that was meant, and where the record is now. */
  asked: string;
  now: string;
  /** Whether the sum of the figure says that it has changed. */
  isKnown: boolean;
  /** The page of the figure as it is now, as a whole address. */
  page: string;
  look: string;
  theme: "light" | "dark" | undefined;
};

/** What stands in a frame whose figure was frozen and is another by now: no number, and where the present ones are. */
export function FrozenPage({ about, asked, now, isKnown, page, look, theme }: FrozenPageProps) {
  return (
    <html lang="en" data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: it is no page of the site's own but a document for a frame. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{about}</title>
        <style>{`${look}${EMBED_STYLE}`}</style>
      </head>
      <body>
        <figure>
          <figcaption>
            <h1>{about}</h1>
            <p>This figure was frozen at version {asked} of the record.</p>
          </figcaption>
          <p className="notice">
            The record is now {now}, and what this figure shows {isKnown ? "has changed" : "may have changed"}. No
            earlier state of the record is kept, so that the figure cannot be drawn as it was.
          </p>
          <p className="source">
            <a href={page} target="_blank" rel="noopener">
              The figure as it is now
            </a>
          </p>
        </figure>
      </body>
    </html>
  );
}
