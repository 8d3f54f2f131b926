import type { PairShares } from "@/domain/ballots";
import { FEWEST_FOR_A_SHARE, formatShare } from "@/domain/figures";
import { pairInWords } from "@/domain/matrix-findings";
import { Still } from "../../ui/still";
import { HiddenCaption, VisuallyHidden } from "../../ui/visually-hidden";
import styles from "./agreement-matrix.module.css";
import { stepOf } from "./matrix-steps";

export type MatrixMember = { seat: string; name: string; permanent: boolean };

type AgreementMatrixProps = {
  caption: string;
  /** In the order of rows and columns. */
  members: readonly MatrixMember[];
  pairs: readonly PairShares[];
  /** The page of a pair. */
  href: (a: string, b: string) => string;
};

/** Up to this many members, figures are set larger. */
const ROOMY = 8;

/** How alike every two members voted: the share in numbers, steps of colour behind it, each the way to its pair. */
export function AgreementMatrix({ caption, members, pairs, href }: AgreementMatrixProps) {
  const byPair = new Map(
    pairs.flatMap((pair) => [
      [`${pair.a} ${pair.b}`, pair],
      [`${pair.b} ${pair.a}`, pair],
    ]),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className={styles.region} aria-label={caption} tabIndex={0}>
      <Still>
        <table className={members.length > ROOMY ? styles.matrix : `${styles.matrix} ${styles.roomy}`}>
          <HiddenCaption>{caption}</HiddenCaption>
          <thead>
            <tr>
              <td />
              {members.map(({ seat, name, permanent }) => (
                <th key={seat} scope="col" className={permanent ? styles.permanent : undefined}>
                  <span aria-hidden="true" title={name}>
                    {seat}
                  </span>
                  <VisuallyHidden>{name}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((row, place) => (
              <tr key={row.seat}>
                <th scope="row" className={row.permanent ? styles.permanent : undefined}>
                  {row.name}
                </th>
                {members.map((column, other) => (
                  <Cell
                    key={column.seat}
                    names={{ a: row.name, b: column.name }}
                    pair={byPair.get(`${row.seat} ${column.seat}`)}
                    own={row === column}
                    href={href(row.seat, column.seat)}
                    again={other > place}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Still>
    </section>
  );
}

type CellProps = {
  names: { a: string; b: string };
  pair: PairShares | undefined;
  own: boolean;
  href: string;
  /** Above the diagonal: the pointer finds the pair here too, and the keyboard stops at each pair once. */
  again: boolean;
};

function Cell({ names, pair, own, href, again }: CellProps) {
  if (own) {
    return (
      <td className={styles.own}>
        <VisuallyHidden>the same member</VisuallyHidden>
      </td>
    );
  }
  if (!pair || pair.n === 0 || pair.strict === null) {
    return (
      <td className={styles.none}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>no vote in common</VisuallyHidden>
      </td>
    );
  }
  const few = pair.n < FEWEST_FOR_A_SHARE;
  const words = pairInWords(pair, names);
  return (
    <td className={few ? styles.few : styles[`step${stepOf(pair.strict).step}`]}>
      {/* A plain link: thousands of them are not to be made ready to fetch ahead. */}
      <a href={href} aria-label={words} title={words} tabIndex={again ? -1 : undefined}>
        {few ? `${pair.agree} of ${pair.n}` : formatShare(pair.strict).replace("%", "")}
      </a>
    </td>
  );
}
