import { Button } from "../ui/button";
import styles from "./session-bar.module.css";

type SessionBarProps = { action: () => Promise<void>; name: string };

/** On every page of the desk: who is signed in, and the way out. */
export function SessionBar({ action, name }: SessionBarProps) {
  return (
    <form action={action} className={styles.bar}>
      <span>Signed in as {name}</span>
      <Button second>Sign out</Button>
    </form>
  );
}
