/** A place in a drawing to a tenth of its unit: finer nobody sees, and every figure is sent. */
export const place = (value: number): number => Math.round(value * 10) / 10;

/** A length to a hundredth of its unit, so that many in a row do not drift. */
export const length = (value: number): number => Math.round(value * 100) / 100;

type Mark = {
  x: number;
  y: number;
  /** Whether a line leads here from the one before. */
  joined?: boolean;
  /** How it is drawn from there, and how far off that leaves the pen. */
  draw?: string;
  across?: number;
  down?: number;
};

/**
 * Many marks as one path, each begun where the pen was left, their heights in whole units. A mark a year is then a step that repeats and
 * a small number, which takes a third of the room once packed.
 */
export function pathOfMarks(marks: readonly Mark[]): string {
  let [penX, penY] = [0, 0];
  let path = "";
  for (const { x, y, joined, draw = "", across = 0, down = 0 } of marks) {
    const [step, rise] = [length(x - penX), Math.round(y) - penY];
    path += `${joined ? "l" : "m"}${step}${rise < 0 ? "" : " "}${rise}${draw}`;
    [penX, penY] = [x + across, Math.round(y) + down];
  }
  return path;
}
