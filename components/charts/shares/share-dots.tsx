import type { CSSProperties } from "react";
import { formatInterval, formatPoints } from "@/domain/figures";
import { ScrollRegion } from "../../ui/scroll-region";
import { Still } from "../../ui/still";
import { HiddenCaption, VisuallyHidden } from "../../ui/visually-hidden";
import { place } from "../place";
import type { DotRow } from "./interval-dots-layout";
import styles from "./share-dots.module.css";

type ShareDotsProps = {
  caption: string;
  /** What a row stands for: a topic, a pair. */
  head: string;
  rows: readonly DotRow[];
  /** The share of which the rows are parts: a dotted line, and how many points each lies from it. */
  whole?: number | undefined;
};

/** A share and its interval for each of several topics or pairs: a table whose rows are the picture. */
export function ShareDots({ caption, head, rows, whole }: ShareDotsProps) {
  const chosen = rows.some((row) => row.inQuestion);
  return (
    <ScrollRegion label={caption}>
      <Still>
        <table
          className={chosen ? `${styles.table} ${styles.among}` : styles.table}
          style={whole === undefined ? undefined : ({ "--whole": percent(whole) } as CSSProperties)}
        >
          <HiddenCaption>{caption}</HiddenCaption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className={styles.scale}>
                <VisuallyHidden>Scale from 0 to 100 per cent</VisuallyHidden>
                <span aria-hidden="true">0</span>
                <span aria-hidden="true">50</span>
                <span aria-hidden="true">100%</span>
              </th>
              <th scope="col">Same vote</th>
              <th scope="col">95% interval</th>
              {whole !== undefined && <th scope="col">From the whole, points</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.inQuestion ? styles.inQuestion : undefined}>
                <th scope="row">{row.name}</th>
                <td>
                  <i style={placesOf(row)} />
                </td>
                <td>{row.text}</td>
                <td>{formatInterval(row)}</td>
                {whole !== undefined && <td>{formatPoints(row.share - whole)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Still>
    </ScrollRegion>
  );
}

const percent = (share: number) => place(100 * share);

/** Where the dot stands and its interval begins and ends, in hundredths of the scale. */
function placesOf({ share, low, high }: DotRow): CSSProperties {
  return { "--low": percent(low), "--share": percent(share), "--high": percent(high) } as CSSProperties;
}
