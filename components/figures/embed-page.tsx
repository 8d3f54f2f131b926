import { type Drawing, Drawn } from "../ui/drawing";
import { PlacedMark } from "../votes/mark";
import { MARK_WORDS } from "../votes/mark-code";
import { MarkSymbols } from "../votes/mark-sprite";
import type { FigureContent, FigureSize } from "./figure-content";
import { FramedDocument, type FrameLook } from "./framed-document";

type EmbedPageProps = FrameLook & {
  content: FigureContent;
  credit: readonly string[];
  /** The page of the figure and of its oEmbed description, as whole addresses. */
  page: string;
  oembed: string;
  /** The site's colours, sizes and stand-ins for its faces; a theme overrides the reader's setting. */
  /** That another version of the record was asked for than is shown. */
  notice: string | null;
};

/** A figure alone as a whole document, to stand in a frame of another site: no menu, no script, nothing to fetch. */
export function EmbedPage({ content, credit, page, oembed, look, theme, notice }: EmbedPageProps) {
  const { title, sub, how, label, marks } = content;
  const drawings = differentDrawings(content);
  const links = (
    <>
      <link rel="canonical" href={page} />
      <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
    </>
  );
  return (
    <FramedDocument title={title} look={look} theme={theme} head={links}>
      <svg width="0" height="0" className="sprite" aria-hidden="true">
        <MarkSymbols />
      </svg>
      <figure>
        <figcaption>
          <h1>{title}</h1>
          <p>{sub}</p>
        </figcaption>
        {notice !== null && <p className="notice">{notice}</p>}
        <div className="plot">
          {drawings.map(({ classes, drawing }) => (
            <Drawn key={classes} drawing={drawing} label={label} className={classes} />
          ))}
        </div>
        {marks.length > 0 && (
          <p className="key">
            {marks.map((code) => (
              <span key={code}>
                <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                  <PlacedMark code={code} x={10} y={10} size={20} />
                </svg>
                {MARK_WORDS[code]}
              </span>
            ))}
          </p>
        )}
        {how !== null && <p>{how}</p>}
        <p className="source">
          {credit[0]}{" "}
          <a href={page} target="_blank" rel="noopener">
            The votes behind it, and the numbers as a table
          </a>
        </p>
      </figure>
    </FramedDocument>
  );
}

const SIZES: FigureSize[] = ["large", "medium", "narrow"];

/** Each drawing once, with the sizes that it is shown at; one that is drawn for a page alone scrolls on a phone. */
function differentDrawings({ draw }: FigureContent): { classes: string; drawing: Drawing }[] {
  const byWidth = new Map<number, { classes: string; drawing: Drawing }>();
  for (const size of SIZES) {
    const drawing = draw(size);
    const same = byWidth.get(drawing.width);
    if (same) same.classes += ` ${size}`;
    else byWidth.set(drawing.width, { classes: size, drawing });
  }
  return [...byWidth.values()];
}
