import styles from "./colours.module.css";

const ROLES = [
  ...["paper", "surface", "surface-2", "table", "ink", "ink-2", "ink-3", "rule", "rule-2", "grid"],
  ...["accent", "accent-strong", "accent-tint", "band"],
  ...["step-0", "step-1", "step-2", "step-3", "step-4", "step-5"],
  ...["yes", "no", "abstain", "nv", "veto", "error", "error-tint", "ok", "warn-tint"],
];

/** Every colour by its role, in both themes whatever the reader's own. */
export function Colours() {
  return (
    <div className={styles.themes}>
      {(["light", "dark"] as const).map((theme) => (
        <ul key={theme} data-theme={theme} className={styles.theme}>
          {ROLES.map((role) => (
            <li key={role}>
              <span className={styles.swatch} style={{ background: `var(--${role})` }} />
              {role}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
