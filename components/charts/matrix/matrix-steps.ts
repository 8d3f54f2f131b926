/** From which share on a cell of the matrix has which step of colour. */
const FROM = [0, 0.5, 0.7, 0.8, 0.9, 0.95];

/** A step of colour, and the text on it, as roles of app/tokens.css. */
const roles = (step: number) => ({ fill: `var(--step-${step})`, ink: `var(--on-step-${step})` });

/** The steps, lowest first, each with the shares it stands for: "under 50%", "50–70%", "95–100%". */
export const MATRIX_STEPS = FROM.map((from, step) => {
  const to = FROM[step + 1] ?? 1;
  return { step, ...roles(step), text: from === 0 ? `under ${100 * to}%` : `${100 * from}–${100 * to}%` };
});

/** The step of a share from 0 to 1. */
export function stepOf(share: number) {
  const step = FROM.findLastIndex((from) => share >= from);
  return { step, ...roles(step) };
}
