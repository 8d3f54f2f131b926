import styles from "./session-bar.module.css";

type SessionBarProps = { action: () => Promise<void>; name: string };

/** On every page of the desk, in one line of small text: who is signed in, and the way out. */
export function SessionBar({ action, name }: SessionBarProps) {
  return (
    <form action={action} className={styles.bar}>
      <span>Signed in as {name}</span>
      <button type="submit" className={styles.out}>
        Sign out
      </button>
    </form>
  );
}
