import { yearOf } from "./dates";

type Annotation = { day: string; lines: [string, string] };

const OF_CHINA_AND_RUSSIA: Annotation[] = [
  { day: "1991-12-24", lines: ["24 Dec 1991: the Soviet seat", "passes to the Russian Federation"] },
  { day: "2011-10-04", lines: ["4 Oct 2011: first", "joint veto on Syria"] },
  { day: "2022-02-25", lines: ["25 Feb 2022: Russia vetoes,", "China abstains on Ukraine"] },
];

/** The dated facts of the record that a chart of a pair names, from a year on; none for a pair other than China and Russia. */
export function annotationsOf(a: string, b: string, from: number): Annotation[] {
  const both = [a, b].sort().join();
  return both === "CHN,RUS" ? OF_CHINA_AND_RUSSIA.filter(({ day }) => yearOf(day) > from) : [];
}
