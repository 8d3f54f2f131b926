import { FramedDocument, type FrameLook } from "./framed-document";

type FrozenPageProps = FrameLook & {
  about: string;
  /** The version that was meant, and where the record is now. */
  asked: string;
  now: string;
  /** Whether the sum of the figure says that it has changed. */
  isKnown: boolean;
  /** The page of the figure as it is now, as a whole address. */
  page: string;
};

/** What stands in a frame whose figure was frozen and is another by now: no number, and where the present ones are. */
export function FrozenPage({ about, asked, now, isKnown, page, look, theme }: FrozenPageProps) {
  return (
    <FramedDocument title={about} look={look} theme={theme}>
      <figure>
        <figcaption>
          <h1>{about}</h1>
          <p>This figure was frozen at version {asked} of the record.</p>
        </figcaption>
        <p className="notice">
          The record is now {now}, and what this figure shows {isKnown ? "has changed" : "may have changed"}. No earlier
          state of the record is kept, so that the figure cannot be drawn as it was.
        </p>
        <p className="source">
          <a href={page} target="_blank" rel="noopener">
            The figure as it is now
          </a>
        </p>
      </figure>
    </FramedDocument>
  );
}
