import { formatCount } from "@/domain/figures";
import type { TimelineYear } from "@/domain/timeline";
import { LinkRow } from "../ui/link-row";
import { Section } from "../ui/section";
import styles from "./timeline.module.css";
import { TimelineRow } from "./timeline-row";

/** The years of one decade, newest first, each with its events; a row of links leads to each. */
export function TimelineYears({ years }: { years: readonly TimelineYear[] }) {
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
      {years.map(({ year, events }) => (
        <Section
          key={year}
          id={`y${year}`}
          title={`${year}: ${formatCount(events.length)} ${events.length === 1 ? "event" : "events"}`}
        >
          <ol className={styles.events}>
            {events.map((event) => (
              <li key={event.key}>
                <TimelineRow event={event} />
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}
