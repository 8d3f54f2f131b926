import { POSITION_KEYS, POSITION_LABELS } from "@/domain/labels";
import { Mark } from "../votes/mark";
import { markOf } from "../votes/mark-code";
import styles from "./positions-field.module.css";
import { ENTERED_POSITIONS, type EnteredPosition } from "./vote-form-values";

type SeatRowProps = {
  member: string;
  name: string;
  permanent: boolean;
  position: EnteredPosition | undefined;
  /** Whether its No stops the text, as entered so far. */
  veto: boolean;
  error: string | undefined;
  onChoose: (position: EnteredPosition) => void;
};

/** One member with its positions. The marks stay as they are everywhere; a chosen one has an outline in ink. */
export function SeatRow({ member, name, permanent, position, veto, error, onChoose }: SeatRowProps) {
  const errorId = `position-${member}-error`;
  return (
    <div
      className={error ? `${styles.seat} ${styles.bad}` : styles.seat}
      role="radiogroup"
      aria-label={name}
      aria-describedby={error ? errorId : undefined}
      data-member={member}
    >
      <span className={styles.who}>
        {permanent ? <b>{name}</b> : name} {veto && <span className={styles.veto}>veto</span>}
      </span>
      <span className={styles.options}>
        {ENTERED_POSITIONS.map((option, index) => (
          <label
            key={option}
            className={option === "NOT_RECORDED" ? `${styles.option} ${styles.unrecorded}` : styles.option}
          >
            <input
              type="radio"
              id={index === 0 ? `position-${member}` : undefined}
              name={`position.${member}`}
              value={option}
              aria-label={`${name}: ${POSITION_LABELS[option]}`}
              aria-keyshortcuts={POSITION_KEYS[option]}
              checked={position === option}
              onChange={() => onChoose(option)}
            />
            <span>
              <Mark code={markOf({ position: option, veto: false })} />
              <span className={styles.word} data-word={POSITION_LABELS[option]}>
                {POSITION_LABELS[option]}
              </span>
            </span>
          </label>
        ))}
      </span>
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
