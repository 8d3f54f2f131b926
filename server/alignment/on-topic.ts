import "server-only";
import { CHINA_SEATED, FIRST_MEETING } from "@/domain/council";
import { type YearFigures, yearFigures } from "@/domain/pair-figures";
import { pairCube } from "./pair-cube";

/** No day of the record is later. */
const END = "9999-12-31";

/** The agreement of every pair among some seats in the votes on one topic, of which there are few; China's since 1971. */
export async function agreementOnTopic(
  seats: readonly string[],
  topic: string,
): Promise<({ a: string; b: string } & YearFigures["whole"])[]> {
  const pairs = seats.flatMap((a, index) => seats.slice(index + 1).map((b) => ({ a, b })));
  return Promise.all(
    pairs.map(async ({ a, b }) => {
      const from = a === "CHN" || b === "CHN" ? CHINA_SEATED : FIRST_MEETING;
      return { a, b, ...yearFigures(await pairCube(a, b, from, END, topic)).whole };
    }),
  );
}
