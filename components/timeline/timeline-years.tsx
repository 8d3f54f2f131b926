import { formatCount } from "@/domain/figures";
import type { TimelineYear } from "@/domain/timeline";
import { LinkRow } from "../ui/link-row";
import styles from "./timeline.module.css";
import { TimelineRow } from "./timeline-row";

/** So many events stand open; a longer line is folded, year by year. */
const OPEN_EVENTS = 40;

/**
 * The years of one decade, newest first, each a fold with its events. The newest is open, and all are where there are few; an
 * address with a year opens that year, since what it names is inside the fold.
 */
export function TimelineYears({ years }: { years: readonly TimelineYear[] }) {
  const isShort = years.reduce((sum, { events }) => sum + events.length, 0) <= OPEN_EVENTS;
  return (
    <>
      <nav aria-label="Years">
        <LinkRow>
          {years.map(({ year }) => (
            <a key={year} href={`#y${year}`}>
              {year}
            </a>
          ))}
        </LinkRow>
      </nav>
      {years.map(({ year, events }, index) => (
        <details key={year} className={styles.year} open={isShort || index === 0}>
          <summary>
            <h2>{`${year}: ${formatCount(events.length)} ${events.length === 1 ? "event" : "events"}`}</h2>
          </summary>
          <ol className={styles.events} id={`y${year}`}>
            {events.map((event) => (
              <li key={event.key}>
                <TimelineRow event={event} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
