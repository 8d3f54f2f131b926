import Link from "next/link";
import { LinkRow } from "../ui/link-row";

type YearLinksProps = {
  /** The year that is shown, null where the days are none. */
  year: number | null;
  first: number;
  last: number;
  /** The address of a year. */
  href: (year: number) => string;
};

/** The Council of a year, and of those beside it: each year has a council of its own. */
export function YearLinks({ year, first, last, href }: YearLinksProps) {
  const middle = Math.min(Math.max(year ?? last, first + 1), last - 1);
  return (
    <LinkRow>
      <span>All that served in:</span>
      {[middle - 1, middle, middle + 1].map((one) =>
        one === year ? (
          <b key={one} aria-current="true">
            {one}
          </b>
        ) : (
          <Link key={one} href={href(one)} prefetch={false}>
            {one}
          </Link>
        ),
      )}
    </LinkRow>
  );
}
