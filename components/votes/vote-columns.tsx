"use client";

import { type CSSProperties, type ReactNode, useSyncExternalStore } from "react";
import { Disclosure } from "../ui/disclosure";
import styles from "./vote-columns.module.css";

/** The columns besides date and text, in their order, with their width; the first reading shows those that are `usual`. */
const COLUMNS = [
  { name: "topic", text: "Topic", width: "9.5rem", usual: false },
  { name: "meeting", text: "Meeting", width: "6.4rem", usual: false },
  { name: "outcome", text: "Outcome", width: "8.6rem", usual: true },
  { name: "tally", text: "Y–N–A", width: "5.2rem", usual: true },
  { name: "line", text: "Vote line", width: "192px", usual: true },
] as const;

const USUAL = COLUMNS.filter(({ usual }) => usual)
  .map(({ name }) => name)
  .join(" ");

const KEY = "vote-columns";
const CHANGED = "vote-columns-changed";

/** A list of votes whose columns the reader chooses on a wide screen; the browser remembers them. */
export function VoteColumns({ children }: { children: ReactNode }) {
  const shown = useSyncExternalStore(onChange, read, () => USUAL).split(" ");
  const widths = COLUMNS.filter(({ name }) => shown.includes(name)).map(({ width }) => width);
  const style = { "--chosen-columns": ["7.6rem minmax(0, 1fr)", ...widths].join(" ") } as CSSProperties;
  const choose = (name: string, isShown: boolean) =>
    write(COLUMNS.filter((one) => (one.name === name ? isShown : shown.includes(one.name))).map((one) => one.name));
  return (
    <div data-columns={shown.join(" ")} style={style}>
      <div className={styles.choice}>
        <Disclosure summary="Columns">
          <fieldset className={styles.boxes}>
            <legend className={styles.legend}>Columns of the list</legend>
            {COLUMNS.map(({ name, text }) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={shown.includes(name)}
                  onChange={(event) => choose(name, event.target.checked)}
                />
                {text}
              </label>
            ))}
          </fieldset>
        </Disclosure>
      </div>
      {children}
    </div>
  );
}

function read(): string {
  return localStorage.getItem(KEY) ?? USUAL;
}

function write(names: string[]): void {
  localStorage.setItem(KEY, names.join(" "));
  dispatchEvent(new Event(CHANGED));
}

function onChange(tell: () => void): () => void {
  addEventListener(CHANGED, tell);
  addEventListener("storage", tell);
  return () => {
    removeEventListener(CHANGED, tell);
    removeEventListener("storage", tell);
  };
}
