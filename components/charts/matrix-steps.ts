/** From which share on a cell of the matrix has which step of colour, and how much of the accent is in it, as in the style sheet. */
const STEPS = [
  { name: "lowest", from: 0, tint: 0 },
  { name: "low", from: 0.5, tint: 0.08 },
  { name: "middle", from: 0.7, tint: 0.16 },
  { name: "high", from: 0.8, tint: 0.25 },
  { name: "higher", from: 0.9, tint: 0.35 },
  { name: "highest", from: 0.95, tint: 0.46 },
] as const;

/** The steps, lowest first, each with the shares it stands for: "under 50%", "50–70%", "95–100%". */
export const MATRIX_STEPS = STEPS.map(({ name, from, tint }, index) => {
  const to = STEPS[index + 1]?.from ?? 1;
  return { name, tint, text: from === 0 ? `under ${100 * to}%` : `${100 * from}–${100 * to}%` };
});

/** The step of a share from 0 to 1. */
export function stepOf(share: number): (typeof STEPS)[number] {
  return STEPS.findLast(({ from }) => share >= from) ?? STEPS[0];
}
