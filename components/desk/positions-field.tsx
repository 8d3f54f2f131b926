import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { POSITION_KEYS } from "@/domain/labels";
import { MarkKey } from "../votes/mark-key";
import styles from "./positions-field.module.css";
import { SeatRow } from "./seat-row";
import { ENTERED_POSITIONS, type EnteredPosition } from "./vote-form-values";

/** A member serving on the day. */
export type ServingMember = { member: string; name: string; permanent: boolean };

type PositionsFieldProps = {
  serving: readonly ServingMember[];
  positions: Readonly<Record<string, EnteredPosition>>;
  /** Whether the source does not name every position, so that one may be not recorded. */
  unrecorded: boolean;
  /** Whether a permanent member's No vetoes, as entered so far. */
  vetoed: boolean;
  error: string | undefined;
  errorOf: (member: string) => string | undefined;
  onChoose: (member: string, position: EnteredPosition) => void;
  /** Called after the last member has been given a position by its key. */
  onComplete: () => void;
  /** Without a day there are no members: what to do then. */
  children: ReactNode;
};

/** Everyone who sat on the Council that day, in English alphabetical order. A key sets a position and goes on. */
export function PositionsField(props: PositionsFieldProps) {
  const { serving, positions, unrecorded, vetoed, error, errorOf, onChoose, onComplete, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const entered = serving.filter(({ member }) => positions[member]).length;

  /** Leads to a member: to the position it has, or to its first. */
  function goTo(member: string | undefined): void {
    const row = list.current?.querySelector(`[data-member="${member}"]`);
    const radio = row?.querySelector<HTMLInputElement>("input:checked") ?? row?.querySelector("input");
    radio?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = (event.target as Element).closest<HTMLElement>("[data-member]");
    const at = serving.findIndex(({ member }) => member === row?.dataset.member);
    const current = serving[at];
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const position = ENTERED_POSITIONS.find((one) => POSITION_KEYS[one] === event.key.toUpperCase());
    if (position === "NOT_RECORDED" && !unrecorded) return;
    if (step === undefined && position === undefined) return;
    // Else the arrows would choose among the positions of one member, as radio buttons do.
    event.preventDefault();
    if (position) onChoose(current.member, position);
    if (position && at === serving.length - 1) onComplete();
    else goTo(serving[at + (step ?? 1)]?.member);
  }

  return (
    <fieldset id="positions" className={styles.positions} tabIndex={-1} aria-describedby={error && "positions-error"}>
      <legend className={styles.legend}>
        <span className={styles.title}>Positions</span>
        {serving.length > 0 && <span className={styles.count}>{`${entered} of ${serving.length} entered`}</span>}
      </legend>
      {error && (
        <p className={styles.error} id="positions-error">
          {error}
        </p>
      )}
      {serving.length === 0 ? (
        children
      ) : (
        <>
          <div className={styles.key}>
            <MarkKey codes={["Y", "N", "A", "X", ...(unrecorded ? (["U"] as const) : [])]} />
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the radio buttons inside. */}
          <div ref={list} className={styles.seats} onKeyDown={onKeyDown}>
            {serving.map(({ member, name, permanent }) => (
              <SeatRow
                key={member}
                member={member}
                name={name}
                permanent={permanent}
                position={positions[member]}
                veto={vetoed && permanent && positions[member] === "NO"}
                error={errorOf(member)}
                onChoose={(position) => onChoose(member, position)}
              />
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}
