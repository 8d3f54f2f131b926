import type { PermanentSeat } from "@/domain/veto-figures";
import { STRIP_ROWS } from "./veto-strip-layout";

/** The seats of a set in the order of the strip, "Soviet Union or Russia, China". */
export function seatsInWords(seats: readonly PermanentSeat[]): string {
  const names = STRIP_ROWS.filter(({ seat }) => seats.includes(seat)).map(({ name }) =>
    name.replace("Union, Russia", "Union or Russia"),
  );
  return names.length === 1 ? `${names[0]} alone` : names.join(", ");
}
