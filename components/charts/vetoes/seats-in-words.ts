import { inWords } from "@/domain/sentence";
import type { PermanentSeat } from "@/domain/veto-figures";
import { type SeatRow, STRIP_ROWS } from "./veto-strip-layout";

/** The seats of a set in the order of the rows, "Soviet Union or Russia, China"; one by itself is "China alone". */
export function seatsInWords(seats: readonly PermanentSeat[], rows: readonly SeatRow[] = STRIP_ROWS): string {
  const names = rows.filter(({ seat }) => seats.includes(seat)).map(({ holders }) => inWords(holders, "or"));
  return names.length === 1 ? `${names[0]} alone` : names.join(", ");
}
