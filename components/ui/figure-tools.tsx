import { type Embed, EmbedCodes } from "./embed-codes";
import styles from "./figure.module.css";

export type Takeaway = {
  /** Ways to take a figure away: CSV, SVG, a link that restores it. Plain addresses, for some are files. */
  tools?: { text: string; href: string }[];
  /** Ways to show it on another site. */
  embed?: Embed;
};

/** The ways to take a figure away, in a row. Nothing where there is none. */
export function FigureTools({ tools = [], embed }: Takeaway) {
  if (tools.length === 0) return null;
  return (
    <div className={styles.tools}>
      {tools.map(({ text, href }) => (
        <a key={text} href={href}>
          {text}
        </a>
      ))}
      {embed && <EmbedCodes {...embed} />}
    </div>
  );
}
