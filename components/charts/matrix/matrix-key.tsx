import styles from "./agreement-matrix.module.css";
import { MATRIX_STEPS } from "./matrix-steps";

/** What the steps of colour in a matrix stand for. The number in each cell says the same. */
export function MatrixKey() {
  return (
    <ul className={styles.key} aria-label="Steps of colour">
      {MATRIX_STEPS.map(({ step, text }) => (
        <li key={step}>
          <span className={styles[`step${step}`]} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
