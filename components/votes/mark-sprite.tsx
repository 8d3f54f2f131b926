import { Still } from "../ui/still";
import styles from "./mark.module.css";
import { MARK_PAINT } from "./mark-paint";

const OCTAGON = "M7.03 0 16.97 0 24 7.03 24 16.97 16.97 24 7.03 24 0 16.97 0 7.03Z";
const SECOND_EDGE = "M6.2 -1 17.8 -1 25 6.2 25 17.8 17.8 25 6.2 25 -1 17.8 -1 6.2Z";

/** The six marks, once a page; every picture refers to them. */
export function MarkSprite() {
  return (
    <Still>
      <svg width="0" height="0" className={styles.sprite} aria-hidden="true" focusable="false">
        <MarkSymbols />
      </svg>
    </Still>
  );
}

/** The six marks, for a page or a file. Shape, letter and lightness each carry the position alone. */
export function MarkSymbols() {
  return (
    <defs>
      <symbol id="mark-Y" viewBox="0 0 24 24">
        <circle {...MARK_PAINT.Y} cx="12" cy="12" r="10.6" />
        <Letter code="Y" ink="var(--yes-ink)" />
      </symbol>
      <symbol id="mark-N" viewBox="0 0 24 24">
        <rect {...MARK_PAINT.N} x="2" y="2" width="20" height="20" />
        <Letter code="N" ink="var(--no-ink)" />
      </symbol>
      <symbol id="mark-A" viewBox="0 0 24 24">
        <path {...MARK_PAINT.A} d="M12 .9 23.1 12 12 23.1 .9 12Z" />
        <Letter code="A" ink="var(--abstain-ink)" y={16.3} size={12} />
      </symbol>
      <symbol id="mark-X" viewBox="0 0 24 24">
        <circle {...MARK_PAINT.X} cx="12" cy="12" r="10.4" />
        <path stroke="var(--nv-ink)" strokeWidth="2" d="M8 12H16" />
      </symbol>
      <symbol id="mark-V" viewBox="-2 -2 28 28">
        <path fill="none" stroke="var(--veto-edge)" strokeWidth="2" d={SECOND_EDGE} />
        <path {...MARK_PAINT.V} transform="translate(2.4 2.4) scale(.8)" d={OCTAGON} />
        <Letter code="V" ink="var(--veto-ink)" />
      </symbol>
      <symbol id="mark-U" viewBox="0 0 24 24">
        <text fill="var(--ink-2)" x="12" y="18" textAnchor="middle" fontSize="17" fontWeight="600">
          ?
        </text>
      </symbol>
    </defs>
  );
}

type LetterProps = { code: "Y" | "N" | "A" | "V"; ink: string; y?: number; size?: number };

function Letter({ code, ink, y = 16.6, size = 13 }: LetterProps) {
  return (
    <text fill={ink} x="12" y={y} textAnchor="middle" fontSize={size} fontWeight="700">
      {code}
    </text>
  );
}
