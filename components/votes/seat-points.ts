/** A seat on the outer side of the table: where it is, and which way is outward. y runs down. */
export type SeatPoint = { x: number; y: number; normalX: number; normalY: number };

/**
 * `count` seats at equal steps along a horseshoe that is open below: up the left leg, over the half circle, down the
 * right leg. The centre of the half circle is 0,0; `radius` is that of the line of seats, `leg` the length of a leg.
 */
export function seatPoints(count: number, radius: number, leg: number): SeatPoint[] {
  const length = 2 * leg + Math.PI * radius;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) * length) / count;
    if (along < leg) return { x: -radius, y: leg - along, normalX: -1, normalY: 0 };
    if (along >= leg + Math.PI * radius) {
      return { x: radius, y: along - leg - Math.PI * radius, normalX: 1, normalY: 0 };
    }
    const angle = Math.PI - (along - leg) / radius;
    const [normalX, normalY] = [Math.cos(angle), -Math.sin(angle)];
    return { x: radius * normalX, y: radius * normalY, normalX, normalY };
  });
}
