import { Notice } from "../ui/panel";
import styles from "./recovery-codes.module.css";

/** Recovery codes, the one time that they are shown. */
export function RecoveryCodes({ title, codes }: { title: string; codes: readonly string[] }) {
  return (
    <div role="status">
      <Notice eyebrow="Keep these now" title={title}>
        <p>
          Each of these recovery codes signs you in once, with your password, where the authenticator is lost. Print
          them or put them into a password manager: they are not shown again.
        </p>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
