import { formatDay, yearOf } from "@/domain/dates";
import { MemberYears as YearsChart } from "../charts/member-years";
import type { MemberYear } from "../charts/member-years-layout";
import type { FigureText } from "../ui/figure";
import { yearsTitle } from "./years-title";

type MemberYearsProps = {
  name: string;
  years: readonly MemberYear[];
  /** First and last day of the record, so that years without a seat are seen as such. */
  record: { firstDay: string; lastDay: string };
  /** Ways to take it away. */
  tools: Pick<FigureText, "tools" | "embed">;
};

/** A member's votes by year and position, with the table under the picture. */
export function MemberYears({ name, years, record, tools }: MemberYearsProps) {
  const title = yearsTitle(name, years);
  return (
    <YearsChart
      years={years}
      span={[yearOf(record.firstDay), yearOf(record.lastDay)]}
      label={`${title}. The table below has every year.`}
      figure={{
        title,
        sub: `Votes of ${name} by year, ${yearOf(record.firstDay)}–${yearOf(record.lastDay)}`,
        source: `Source: this record, to ${formatDay(record.lastDay)}`,
        ...tools,
      }}
    />
  );
}
