import Link from "next/link";
import type { Agreement } from "@/domain/agreement";
import { FEWEST_FOR_A_SHARE, formatCount, formatInterval, formatKappa, formatShare } from "@/domain/figures";
import { SCOPE_LABELS } from "@/domain/labels";
import type { ScopedAgreement } from "@/domain/pair-figures";
import { SCOPES, type Scope } from "@/domain/vocabulary";
import { Figure, type FigureText } from "../../ui/figure";
import { ScrollRegion } from "../../ui/scroll-region";
import { Still } from "../../ui/still";
import { HiddenCaption } from "../../ui/visually-hidden";
import { PAINT } from "../paint";
import styles from "./three-denominators.module.css";

type ThreeDenominatorsProps = {
  agreement: ScopedAgreement;
  names: { a: string; b: string };
  /** The list of the votes of a scope in which the two differed. */
  differHref: (scope: Scope) => string;
  figure: FigureText;
};

/** Agreement in all votes, in adopted texts and in contested votes, each with n, interval and the other measures. */
export function ThreeDenominators({ agreement, names, differHref, figure }: ThreeDenominatorsProps) {
  const from = scaleStart(SCOPES.map((scope) => agreement[scope]));
  const caption = `Agreement of ${names.a} and ${names.b} by denominator`;
  return (
    <Figure {...figure}>
      <ScrollRegion label={caption}>
        <Still>
          <table className={styles.table}>
            <HiddenCaption>{caption}</HiddenCaption>
            <thead>
              <tr>
                <th scope="col">Which votes</th>
                <th scope="col" className={styles.number}>
                  Same vote
                </th>
                <th scope="col" className={styles.picture}>
                  <svg
                    viewBox="0 0 300 16"
                    width="300"
                    height="16"
                    role="img"
                    aria-label={`Scale from ${100 * from} to 100 per cent`}
                  >
                    <ScaleEnds from={from} y={12} />
                  </svg>
                </th>
                <th scope="col" className={styles.number}>
                  95% interval
                </th>
                <th scope="col" className={styles.number}>
                  n
                </th>
                <th scope="col" className={styles.number}>
                  Half-weight
                </th>
                <th scope="col" className={styles.number}>
                  Kappa
                </th>
                <th scope="col" className={styles.number}>
                  Kappa²
                </th>
              </tr>
            </thead>
            <tbody>
              {SCOPES.map((scope) => (
                <ScopeRow key={scope} scope={scope} agreement={agreement[scope]} from={from} href={differHref(scope)} />
              ))}
            </tbody>
          </table>
        </Still>
      </ScrollRegion>
    </Figure>
  );
}

type ScopeRowProps = { scope: Scope; agreement: Agreement; from: number; href: string };

function ScopeRow({ scope, agreement, from, href }: ScopeRowProps) {
  const { n, agree, strict, interval, half, kappa, kappaSquared } = agreement;
  const few = n < FEWEST_FOR_A_SHARE;
  return (
    <tr>
      <th scope="row">
        <b>{SCOPE_LABELS[scope].name}</b>
        <span className={styles.meaning}>{SCOPE_LABELS[scope].meaning}</span>
      </th>
      <td className={styles.number}>
        <span className={styles.big}>{few || strict === null ? `${agree} of ${n}` : formatShare(strict)}</span>
      </td>
      <td className={styles.picture}>{!few && <IntervalOnScale agreement={agreement} from={from} />}</td>
      <td className={styles.number} data-label="95% interval">
        {few || interval === null ? "–" : formatInterval(interval)}
      </td>
      <td className={`${styles.number} ${styles.count}`} data-label="n">
        {formatCount(agree)} of {formatCount(n)}
        {n > agree && (
          <Link className={styles.meaning} href={href} prefetch={false}>
            {formatCount(n - agree)} different
          </Link>
        )}
      </td>
      <td className={styles.number} data-label="Half-weight">
        {few || half === null ? "–" : formatShare(half)}
      </td>
      <td className={styles.number} data-label="Kappa">
        {few || kappa === null ? "–" : formatKappa(kappa)}
      </td>
      <td className={styles.number} data-label="Kappa²">
        {few || kappaSquared === null ? "–" : formatKappa(kappaSquared)}
      </td>
    </tr>
  );
}

/** The scale begins at 50, for most pairs agree more often than not; at 0 where one of the three does not. */
function scaleStart(agreements: readonly Agreement[]): 0 | 0.5 {
  return agreements.some(({ n, interval }) => n >= FEWEST_FOR_A_SHARE && (interval?.low ?? 1) < 0.5) ? 0 : 0.5;
}

const place = (share: number, from: number) => 8 + ((share - from) / (1 - from)) * 284;

function IntervalOnScale({ agreement: { strict, interval }, from }: { agreement: Agreement; from: number }) {
  if (strict === null || interval === null) return null;
  const share = place(strict, from).toFixed(1);
  return (
    <svg viewBox="0 0 300 30" width="300" height="30" aria-hidden="true">
      <path {...PAINT.grid} d="M8 15H292" />
      <path {...PAINT.base} d="M8 10v10M150 10v10M292 10v10" />
      <path
        className={styles.band}
        d={`M${place(interval.low, from).toFixed(1)} 15H${place(interval.high, from).toFixed(1)}`}
      />
      <path className={styles.share} d={`M${share} 6v18`} />
      <g className={styles.ends}>
        <ScaleEnds from={from} y={33} />
      </g>
    </svg>
  );
}

function ScaleEnds({ from, y }: { from: number; y: number }) {
  return (
    <>
      <text {...PAINT.axis} x="8" y={y}>
        {100 * from}
      </text>
      <text {...PAINT.axis} x="150" y={y} textAnchor="middle">
        {50 * (1 + from)}
      </text>
      <text {...PAINT.axis} x="292" y={y} textAnchor="end">
        100%
      </text>
    </>
  );
}
